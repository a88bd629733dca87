#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# postgres.sh BUILD [--core]: the tests of the store, and those of every table, act and sync once more, on a PostgreSQL
# of their own. It listens on this machine alone, on a free port, and its folder goes away with it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d "${TMPDIR:-/tmp}/touat-postgres-XXXXXX")

# The server refuses to be root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups "$@"
    else
        "$@"
    fi
}
end() {
    as_server "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >"$folder/stop.log" 2>&1 || true
    rm -rf "$folder"
}
trap end EXIT

[ "$(id -u)" != 0 ] || chown postgres "$folder"
cd "$folder"
# In French, so that a test sees what is not compared byte by byte.
as_server "$programs/initdb" -D data -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=fr -A trust -U touat >init.log 2>&1 || { cat init.log; exit 1; }
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
as_server "$programs/pg_ctl" -D data -l server.log -w start \
    -o "-p $port -k $folder -c listen_addresses=127.0.0.1" >start.log 2>&1 || { cat start.log server.log; exit 1; }

export TOUAT_TEST_SERVER=postgresql://touat@127.0.0.1:$port/postgres
"$build/tests/store_test" --gtest_brief=1
[ "${2:-}" = --core ] || exit 0 # minutes: tests/store/postgres.sh "$PWD/build" --core
# Those that open, damage, copy or put back a book as the file that it is have nothing to say here, and properties that are
# told by hundreds of books take too long.
"$build/tests/core_test" --gtest_brief=1 --gtest_filter="-$(paste -sd: "$here/of_files.txt")"
