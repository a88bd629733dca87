// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QEventLoop>

#include "on_line.h"

#include <optional>
#include <stdexcept>

#include "given.h"

namespace touat::bench {

namespace {

/// Waits for what is asked of the line, while other lines go on.
template <class T, class Ask>
T heardFrom(Ask&& ask) {
    QEventLoop until;
    std::optional<Result<T>> heard;
    ask([&](const Result<T>& answer) {
        heard = answer;
        until.quit();
    });
    if (!heard) until.exec();
    if (!*heard) throw std::runtime_error("the centre refuses: " + std::string(wordOf(heard->refusal().reason)));
    return **heard;
}

} // namespace

std::string answerTo(Courier& courier, const char* path, const std::string& body) {
    return heardFrom<std::string>([&](auto then) { courier.post(path, body, then); });
}

Joined joinOver(Courier& courier, const processes::Centre& centre, Stall at, std::uint64_t seed) {
    given::CountingRandom random(seed * 1000);
    auto joined = heardFrom<Joined>([&](auto then) {
        joinCentre(courier, centreUrl(QString::fromStdString(centre.url())),
                   QString::fromStdString(centre.enrolCode(at.text())), makeKeys(random), std::nullopt, {}, then);
    });
    courier.setDevice(joined.keys, {joined.admitted.stall, joined.admitted.epoch});
    return joined;
}

} // namespace touat::bench
