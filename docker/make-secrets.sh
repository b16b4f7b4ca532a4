#!/bin/bash
# Makes the passwords that compose.yaml hands to the containers, one file each, where there is none yet.
# The folder is closed to others; the files are readable so that the users inside the containers can open them.
set -eu
cd "$(dirname "$0")"
mkdir -p secrets
chmod 700 secrets
for name in db_root_password db_owner_password db_password; do
    if [ ! -e "secrets/$name" ]; then
        head -c 24 /dev/urandom | base64 | tr -d '\n' > "secrets/$name"
        chmod 444 "secrets/$name"
    fi
done
