#!/bin/bash
# Runs once, inside the database container, when its volume is still empty: makes the two users of Sinergi.
# The image's own start script has read the administrator's password into MARIADB_ROOT_PASSWORD by then.
set -eu

# The content of a file as the inside of an SQL text: backslashes and quotes doubled, line ends dropped.
quoted() {
    tr -d '\r\n' < "$1" | sed -e 's/\\/\\\\/g' -e "s/'/''/g"
}

{
    printf "SET @owner_password = '%s', @app_password = '%s';\n" \
        "$(quoted "$SINERGI_DB_OWNER_PASSWORD_FILE")" "$(quoted "$SINERGI_DB_PASSWORD_FILE")"
    cat /opt/sinergi/users.sql
} | MYSQL_PWD="$MARIADB_ROOT_PASSWORD" mariadb --protocol=socket --user=root
