#!/bin/sh
# backup.sh FOLDER SECONDS: a backup every so many seconds, while the servers run; the last
# fourteen are kept. With 0 seconds: one, and it ends. DETENTE_DATABASE says of what.
set -eu
folder=$1 pause=$2

while true; do
    name="$folder/detente-$(date -u +%Y%m%dT%H%M%SZ).sqlite3"
    rm -f "$folder/unfinished"*
    # What broke off never gets a backup's name.
    if detente backup "$folder/unfinished"; then
        mv "$folder/unfinished" "$name"
        # shellcheck disable=SC2012 # our own names
        ls -1 "$folder"/detente-*.sqlite3 | sort -r | tail -n +15 | xargs -r rm --
    else
        echo "There is no backup of now; the next attempt follows." >&2
    fi
    [ "$pause" -gt 0 ] || break
    sleep "$pause"
done
