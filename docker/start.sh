#!/bin/bash
# Starts the system. A predecessor that was killed had no time to remove what its server unpacked: that goes first.
set -eu
rm -rf /var/lib/sinergi/tmp
mkdir /var/lib/sinergi/tmp
exec java -jar /opt/sinergi/sinergi.jar "$@"
