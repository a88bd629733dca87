# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A PostgreSQL of one's own, to be sourced: it listens on this machine alone, on a free port ($port), its data lie in
# $folder/data, and whoever made it calls end_server at his end. What it says it keeps: nothing is set that Touat refuses.
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)

# The server refuses to be root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups "$@"
    else
        "$@"
    fi
}
start_server() {
    as_server "$programs/pg_ctl" -D data -l server.log -w start \
        -o "-p $port -k $folder -c listen_addresses=127.0.0.1 -c wal_level=minimal -c max_wal_senders=0" >start.log 2>&1 || { cat start.log server.log; exit 1; }
}
make_server() { # PLACE in which its folder is made; then we stand in that folder
    folder=$(mktemp -d "$1/touat-postgres-XXXXXX")
    [ "$(id -u)" != 0 ] || chown postgres "$folder"
    cd "$folder"
    # In French, so that a test sees what is not compared byte by byte.
    as_server "$programs/initdb" -D data -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=fr -A trust -U touat >init.log 2>&1 || { cat init.log; exit 1; }
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    start_server
}
end_server() {
    [ -n "${folder:-}" ] || return 0
    as_server "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >"$folder/stop.log" 2>&1 || true
    rm -rf "$folder"
    folder=
}
