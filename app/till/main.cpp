// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// touat: the till. Who signs in decides what it shows.
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

#include <sodium.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/machine.h"
#include "app/till/window.h"
#include "core/version.h"

namespace {

std::filesystem::path dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

} // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    using namespace touat;
    CLI::App app{"Touat: the till of a stall, the manager's view, the artisan's account."};
    app.set_version_flag("--version", programVersion);
    TillSettings settings;
    std::string language = "ar";
    std::string size;
    bool selfTest = false;
    app.add_option("--book", settings.book, "the stall's book; made when the stall joins a centre");
    app.add_option("--receipts", settings.receipts, "folder for receipts as PDF");
    app.add_option("--centre", settings.centre, "address, if not the one it was enrolled at");
    app.add_option("--language", language, "ar, fr or en")->check(CLI::IsMember({"ar", "fr", "en"}));
    app.add_option("--backups", settings.backups, "folder for copies of the book, best on a stick");
    app.add_option("--hint", settings.hint, "a line on the sign-in page");
    app.add_option("--size", size, "WIDTHxHEIGHT of the window in pixels");
    app.add_option("--pixels-per-mm", settings.pixelsPerMm, "of the panel, if it lies about itself");
    app.add_flag("--kiosk", settings.kiosk, "a screen at which artisans alone sign in");
    app.add_option("--voices", settings.voices,
                   "recordings of what is said aloud, LANGUAGE/NAME.wav; the rest is synthetic");
    app.add_flag("--customer-display", settings.customerDisplay,
                 "a second window that faces the buyer");
    app.add_flag("--self-test", selfTest, "load the pages, fail on any warning, and leave");
    CLI11_PARSE(app, argc, argv);

    // The software renderer draws every page as well and runs on any machine.
    if (qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND"))
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    Window::prepareApplication();
    settings.language = *fromWord<Language>(language);
    settings.fonts = besideProgram() / "fonts";
    settings.words = besideProgram() / "demo" / "shop.json";
    if (settings.book.empty()) settings.book = dataFolder() / "till.book";
    if (settings.receipts.empty()) settings.receipts = settings.book.parent_path() / "receipts";

    MachineClock clock;
    MachineRandom random;
    Till till(settings, clock, random);
    Window window(till);
    till.start(); // the book is opened and checked while the pages load
    auto* screen = window.open();
    if (screen == nullptr) {
        std::cerr << "touat: the pages cannot be loaded\n";
        for (const auto& warning : window.warnings()) std::cerr << warning.toStdString() << '\n';
        return 2;
    }
    if (const auto x = size.find('x'); x != size.npos)
        screen->resize(std::stoi(size.substr(0, x)), std::stoi(size.substr(x + 1)));
    if (selfTest) QTimer::singleShot(1500, &gui, &QCoreApplication::quit);
    const int code = QGuiApplication::exec();
    if (!selfTest) return code;
    for (const auto& warning : window.warnings()) std::cerr << warning.toStdString() << '\n';
    return window.warnings().isEmpty() ? 0 : 2;
}
