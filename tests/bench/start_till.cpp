// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts the till as the program does, signs in as a hand does and leaves with the first frame on which an
// item can be touched; says when each step was seen.
#include <QGuiApplication>
#include <QTest>

#include <sodium.h>

#include "app/machine.h"
#include "app/till/window.h"
#include "finger.h"
#include "frames.h"
#include "since_start.h"

namespace touat::bench {
namespace {

constexpr int betweenDigitsMs = 300;

int start(const char* book) {
    TillSettings settings;
    settings.book = book;
    settings.fonts = TOUAT_FONTS;
    settings.receipts = settings.book.parent_path() / "receipts";
    settings.pixelsPerMm = 4.6;
    MachineClock clock;
    MachineRandom random;
    Till till(settings, clock, random);
    Window window(till);
    till.start();
    auto* screen = window.open();
    if (screen == nullptr) return 1;
    screen->resize(1024, 600);
    const Finger finger(*screen);
    const Stopwatch watch;
    msUntilShown(*screen, watch, [&] { return finger.see("person-0") != nullptr; });
    say("people");
    auto& desk = *till.signInDesk();
    desk.choose(0);
    for (const char digit : std::string("1397")) {
        QTest::qWait(betweenDigitsMs);
        if (digit == '7') say("last_digit");
        desk.press(QString(QChar(digit)));
    }
    msUntilShown(*screen, watch, [&] {
        auto* tiles = finger.see("tiles");
        return tiles != nullptr && tiles->property("count").toInt() > 0;
    });
    say("tiles");
    std::_Exit(0);
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    if (sodium_init() < 0 || argc < 2) return 2;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    touat::Window::prepareApplication();
    return touat::bench::start(argv[1]);
}
