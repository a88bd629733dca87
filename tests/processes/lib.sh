# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For scripts that start real programs: a demo shop, a centre that serves it, an end to both.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
bin=$root/build/bin
share=$root/build/share/touat
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then # or Qt complains
    XDG_RUNTIME_DIR=${TMPDIR:-/tmp}/touat-runtime-$(id -u)
    mkdir -p -m 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
fi

# make_shop FOLDER: a demo shop; its facts in FOLDER/shop.json
make_shop() {
    rm -rf "$1"
    mkdir -p "$(dirname "$1")"
    "$bin/touat-book" demo "$1" 2>"$1.log" >"$1.json" || { cat "$1.log"; return 1; }
    mv "$1.json" "$1/shop.json"
    rm -f "$1.log"
}

# start_centre FOLDER: serves FOLDER/centre on a free port of this machine; sets $centre_url
start_centre() {
    rm -f "$1/centre/local.json"
    "$bin/touat-centre" serve "$1/centre" --address 127.0.0.1 --port 0 >"$1/centre.log" 2>&1 &
    centre_pid=$!
    for _ in $(seq 100); do
        [ -f "$1/centre/local.json" ] && break
        kill -0 "$centre_pid" 2>/dev/null || { cat "$1/centre.log"; return 1; }
        sleep 0.1
    done
    centre_url=https://127.0.0.1:$(jq .port "$1/centre/local.json")
}

stop_centre() {
    kill "$centre_pid" 2>/dev/null || true
    wait "$centre_pid" 2>/dev/null || true
}

# same_figures STALL_BOOK CENTRE_BOOK STALL: fails unless sales and stock are the same at both ends
same_figures() {
    local what
    for what in sales stock; do
        if ! diff <("$bin/touat-book" report "$1" $what --json | jq -S .) \
            <("$bin/touat-book" report "$2" $what --stall "$3" --json | jq -S .); then
            echo "the centre's $what of $3 differ from the stall's"
            return 1
        fi
    done
}
