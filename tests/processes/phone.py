#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Touat authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# phone.py LINK PIN FOLDER: a finger on a phone of 360 by 640, in a real browser with JavaScript switched
# off: opens the link, types a wrong PIN and the right one, looks, closes; a picture of each, in Arabic and
# French. Fails when the page is wider than the phone, comes in more than 60 kB, loads anything from
# elsewhere, breaks a rule of its own, or anything in it is larger than the amount.
import base64
import json
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

WIDTH, HEIGHT = 360, 640
MOST_BYTES = 60_000 # that go over the line for one page, head and all
link, pin, out = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
out.mkdir(parents=True, exist_ok=True)
driver = subprocess.Popen([shutil.which("chromedriver"), "--port=0"], stdout=subprocess.PIPE, text=True)
port = None
for line in driver.stdout:
    if "started successfully on port" in line:
        port = line.rsplit(" ", 1)[1].strip(". \n")
        break
bad = []


def ask(method, place, body=None):
    request = urllib.request.Request(
        "http://127.0.0.1:%s%s" % (port, place), method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.load(reply)["value"]
    except urllib.error.HTTPError as error:
        raise SystemExit("phone: %s %s: %s" % (method, place, error.read().decode()))


try:
    session = "/session/" + ask("POST", "/session", {"capabilities": {"alwaysMatch": {
        "acceptInsecureCerts": True,
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
        "goog:chromeOptions": {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
            "mobileEmulation": {"deviceMetrics": {"width": WIDTH, "height": HEIGHT, "pixelRatio": 2,
                                                  "mobile": True}}}}}})["sessionId"]

    def run(script):
        return ask("POST", session + "/execute/sync", {"script": script, "args": []})

    def go(address):
        ask("POST", session + "/url", {"url": address})

    def find(what):
        found = ask("POST", session + "/element", {"using": "css selector", "value": what})
        return session + "/element/" + next(iter(found.values()))

    def cdp(command, **params):
        return ask("POST", session + "/goog/cdp/execute", {"cmd": command, "params": params})

    # The driver's own click waits for a promise, and no promise is kept where no script runs.
    def touch(what):
        box = run("""const each = document.querySelector("%s"); each.scrollIntoView({block: 'nearest'});
            const box = each.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]""" % what)
        for kind, points in (("touchStart", [{"x": box[0], "y": box[1]}]), ("touchEnd", [])):
            cdp("Input.dispatchTouchEvent", type=kind, touchPoints=points)
        time.sleep(0.3)

    # A form was sent: the next page is there.
    def send(what):
        before = run("return performance.timeOrigin")
        touch(what)
        for _ in range(300):
            if run("return document.readyState == 'complete' && performance.timeOrigin != %r" % before):
                return
            time.sleep(0.1)
        bad.append("nothing came of touching " + what)

    def enter(digits):
        ask("POST", find("#pin") + "/value", {"text": digits})
        send("main form button")

    def expect(what, true):
        if not true:
            bad.append(what)

    def shoot(name):
        picture = ask("GET", session + "/screenshot")
        (out / (name + ".png")).write_bytes(base64.b64decode(picture))
        wide = run("return document.documentElement.scrollWidth")
        expect("%s is %s wide" % (name, wide), wide <= WIDTH)

    # Pages run no script from here on; what the driver itself asks of them it still may.
    cdp("Emulation.setScriptExecutionDisabled", value=True)
    go("data:text/html,<title>off</title><script>document.title = 'on'</script>")
    expect("scripts run, so this shows nothing", run("return document.title") == "off")

    for language in ("ar", "fr"):
        go(link + "?l=" + language)
        expect("no direction", run("return document.documentElement.dir") ==
               ("rtl" if language == "ar" else "ltr"))
        shoot(language + "-1-pin")
        enter("0000" if pin != "0000" else "1111")
        shoot(language + "-2-wrong")
        enter(pin)
        shoot(language + "-3-money")
        expect("no amount in " + language, run("return !!document.querySelector('.sum bdi')"))
        loudest = run("""let most = 0, what = '';
            for (const each of document.querySelectorAll('body *')) {
                if (![...each.childNodes].some(n => n.nodeType == 3 && n.data.trim())) continue;
                const size = parseFloat(getComputedStyle(each).fontSize);
                if (size > most) { most = size; what = each.closest('.sum') ? 'sum' : each.outerHTML; }
            }
            return what""")
        expect("larger than the amount: " + loudest, loudest == "sum")
        for part in ("pieces", "sold", "paid"):
            touch("nav a[href='#%s']" % part)
            shoot("%s-4-%s" % (language, part))
        small = run("""return [...document.querySelectorAll('a, button, input')].filter(each => {
            const box = each.getBoundingClientRect(); return box.width < 44 || box.height < 44;
        }).map(each => each.outerHTML)""")
        expect("too small to touch: %s" % small, not small)
        print("phone: %s" % language)
        ask("POST", session + "/window/rect", {"width": WIDTH, "height": HEIGHT})
        send("header form button")
        shoot(language + "-5-left")
        go(link + "?l=" + language)
        expect("still open after leaving", run("return !!document.querySelector('#pin')"))
    for entry in ask("POST", session + "/se/log", {"type": "browser"}):
        # A page that refuses says so with its status; nothing else may be complained of.
        if "403" not in entry["message"] and "favicon" not in entry["message"]:
            bad.append("the browser says: " + entry["message"])
    house = link.split("/a/")[0]
    pages = set()
    most = 0
    for entry in ask("POST", session + "/se/log", {"type": "performance"}):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            address = message["params"]["request"]["url"]
            if not address.startswith((house, "data:")):
                bad.append("asks elsewhere: " + address)
            if "/a/" in address:
                pages.add(message["params"]["requestId"])
        if message["method"] == "Network.loadingFinished" and message["params"]["requestId"] in pages:
            most = max(most, message["params"]["encodedDataLength"])
    expect("no page was weighed", most > 0)
    expect("a page of %d bytes" % most, most < MOST_BYTES)
    print("phone: the largest page came in %d bytes" % most)
    ask("DELETE", session)
finally:
    driver.terminate()
for each in bad:
    print("phone: " + each)
sys.exit(1 if bad else 0)
