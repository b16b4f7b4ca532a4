#!/bin/bash
# Is the system ready? Asks its health resource over the loopback address, with nothing but the shell.
exec 3<>"/dev/tcp/127.0.0.1/${SINERGI_HTTP_PORT:-8080}" || exit 1
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
IFS=' ' read -r -t 4 _ status _ <&3 || exit 1
[ "$status" = 200 ]
