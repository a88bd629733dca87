#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# postgres.sh BUILD [--core]: the tests of the store, a centre whose server goes away and comes back, and the tests of
# every table, act and sync once more, on a PostgreSQL of their own. It listens on this machine alone, on a free port,
# and its folder goes away with it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d "${TMPDIR:-/tmp}/touat-postgres-XXXXXX")
home=$(mktemp -d "${TMPDIR:-/tmp}/touat-centre-XXXXXX")

# The server refuses to be root.
as_server() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups "$@"
    else
        "$@"
    fi
}
centre_pid=
end() {
    [ -z "$centre_pid" ] || kill -9 "$centre_pid" 2>/dev/null || true
    rm -rf "$home"
    as_server "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >"$folder/stop.log" 2>&1 || true
    rm -rf "$folder"
}
trap end EXIT

[ "$(id -u)" != 0 ] || chown postgres "$folder"
cd "$folder"
# In French, so that a test sees what is not compared byte by byte.
as_server "$programs/initdb" -D data -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=fr -A trust -U touat >init.log 2>&1 || { cat init.log; exit 1; }
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
start_server() {
    as_server "$programs/pg_ctl" -D data -l server.log -w start \
        -o "-p $port -k $folder -c listen_addresses=127.0.0.1" >start.log 2>&1 || { cat start.log server.log; exit 1; }
}
start_server

# A centre with its tables there: the server goes away under it, is not there when it starts, and comes back.
fail() {
    echo "postgres.sh: $1"
    cat "$home"/*.log
    exit 1
}
centre() { # "exec" where its process is to be ended
    ${exec:-} "$build/bin/touat-centre" "$1" "$home/centre" --database "postgresql://touat@127.0.0.1:$port/centre" "${@:2}"
}
serve() {
    exec=exec centre serve --address 127.0.0.1 --port 0 --watch-port 0 >"$home/serve.log" 2>&1 &
    centre_pid=$!
    for _ in $(seq 300); do
        watch=$(sed -n 's/.*health and metrics on 127.0.0.1:\([0-9]*\).*/\1/p' "$home/serve.log")
        grep -q ' serving ' "$home/serve.log" && return
        kill -0 "$centre_pid" 2>/dev/null || fail "the centre does not serve"
        sleep 0.1
    done
    fail "the centre does not serve after half a minute"
}
healthy() { curl --silent --fail --max-time 30 "http://127.0.0.1:$watch/health" >"$home/health.log"; }

as_server "$programs/createdb" -h 127.0.0.1 -p "$port" -U touat centre
centre init --pin 2580 >"$home/init.log" 2>&1 || fail "no centre was made"
serve
healthy || fail "it is not well with the server there"
as_server "$programs/pg_ctl" -D data -m immediate -w stop >stop.log 2>&1
! healthy || fail "it says that it is well without its server"
code=0
wait "$centre_pid" || code=$?
centre_pid=
[ "$code" != 0 ] || fail "systemd would not start it again"
grep -q line_lost "$home/serve.log" || fail "it does not say why it ended"
for word in serve status verify; do # as at the start of a machine, and as whoever looks after it asks
    code=0
    centre $word >"$home/$word.log" 2>&1 || code=$?
    [ "$code" = 2 ] || fail "$word ended with $code"
    grep -q line_lost "$home/$word.log" || fail "$word does not say why"
done
start_server
serve
healthy || fail "it is not well when the server is back"
kill "$centre_pid"
wait "$centre_pid" || fail "it does not end well"
centre_pid=
centre verify >"$home/verify.log" 2>&1 || fail "the book suffered"

export TOUAT_TEST_SERVER=postgresql://touat@127.0.0.1:$port/postgres
"$build/tests/store_test" --gtest_brief=1
[ "${2:-}" = --core ] || exit 0 # minutes: tests/store/postgres.sh "$PWD/build" --core
# Those that open, damage, copy or put back a book as the file that it is have nothing to say here, and properties that are
# told by hundreds of books take too long.
"$build/tests/core_test" --gtest_brief=1 --gtest_filter="-$(paste -sd: "$here/of_files.txt")"
