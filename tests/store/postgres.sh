#!/usr/bin/env bash
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# postgres.sh BUILD: the tests of the store, and a centre whose server goes away and comes back, on a PostgreSQL of their
# own. postgres.sh BUILD --core: the tests of every table, act and sync once more, on another one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1
. "$here/own_server.sh"
home=$(mktemp -d "${TMPDIR:-/tmp}/touat-centre-XXXXXX")
centre_pid=
end() {
    [ -z "$centre_pid" ] || kill -9 "$centre_pid" 2>/dev/null || true
    rm -rf "$home"
    end_server
}
trap end EXIT

# A disk that syncs is what the store is about, not the tests of acts: theirs lies in memory where there is enough.
place=${TMPDIR:-/tmp}
if [ "${2:-}" = --core ] && [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)" -gt 3000000 ]; then place=/dev/shm; fi
make_server "$place"
export TOUAT_TEST_SERVER=postgresql://touat@127.0.0.1:$port/postgres

if [ "${2:-}" = --core ]; then
    # Those that open, damage, copy or put back a book as the file that it is have nothing to say here, and properties that
    # are told by hundreds of books take too long (of_files.txt).
    parts=()
    for part in 0 1; do
        GTEST_TOTAL_SHARDS=2 GTEST_SHARD_INDEX=$part "$build/tests/core_test" --gtest_brief=1 \
            --gtest_filter="-$(paste -sd: "$here/of_files.txt")" >"$home/core$part.log" 2>&1 &
        parts+=($!)
    done
    code=0
    for part in 0 1; do
        wait "${parts[$part]}" || code=1
        cat "$home/core$part.log"
    done
    exit $code
fi

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

"$build/tests/store_test" --gtest_brief=1
