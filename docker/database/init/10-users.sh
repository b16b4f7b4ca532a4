#!/bin/bash
# Runs once, inside the database container, when its volume is still empty: makes the two users of Sinergi.
set -eu

# As a text of SQL: a quote is doubled, a backslash too.
quoted() {
    sed -e "s/\\\\/\\\\\\\\/g" -e "s/'/''/g" "$1" | tr -d '\r\n'
}

{
    printf "SET @owner_password = '%s', @app_password = '%s';\n" \
        "$(quoted "$SINERGI_OWNER_PASSWORD_FILE")" "$(quoted "$SINERGI_APP_PASSWORD_FILE")"
    cat /opt/sinergi/users.sql
} | mariadb --protocol=socket --user=root --password="$(cat "$MARIADB_ROOT_PASSWORD_FILE")"
