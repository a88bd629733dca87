// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A manager who looks at the centre's pages every second, signed in at a stall's device, by the
// line that a till has. A question is asked again until it is answered, after a restart of the
// centre with a new session.
//
//   asking_manager BOOK CENTRE MANAGER PIN STALLS     (of BOOK the keys alone are read)
//
//   answered FROM TO      asked first, and answered: ms of the machine's steady clock
//   wrong WHY             it answered something else
#include <QCoreApplication>
#include <QTimer>

#include <sodium.h>

#include <chrono>
#include <iostream>

#include "app/manager/questions.h"
#include "app/manager/stalls.h"
#include "app/till/courier.h"
#include "app/till/joining.h"
#include "core/sync/messages.h"

namespace touat::processes {
namespace {

std::int64_t nowMs() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

class Asking {
  public:
    Asking(Courier& courier, StaffId manager, std::string pin, int stalls)
        : m_courier(courier), m_manager(manager), m_pin(std::move(pin)), m_stalls(stalls) {}

    void ask() {
        m_since = nowMs();
        m_turn = (m_turn + 1) % 3;
        tryIt();
    }

  private:
    static void say(const std::string& line) { std::cout << line << std::endl; }
    void again() {
        QTimer::singleShot(200, &m_courier, [this] { tryIt(); });
    }

    void tryIt() {
        if (m_token.empty()) return signIn();
        if (m_turn == 0) return post(path::seeStalls, textOf(StallsQuestion{m_token}));
        const bool all = m_turn == 1;
        const auto stall = Stall::number(1 + static_cast<int>(m_since % m_stalls));
        post(path::ask, textOf(Question{m_token, all ? Asked::overview : Asked::stock,
                                        all ? std::nullopt : std::optional(stall)}));
    }

    void signIn() {
        m_courier.post(path::session, textOf(SessionRequest{m_manager, std::nullopt, m_pin}),
                       [this](const Result<std::string>& body) {
                           if (!body) return heardNothing(body.refusal());
                           const auto reply = json::Parser().as<SessionReply>(*body);
                           if (!reply) return say("wrong session");
                           m_token = reply->token;
                           tryIt();
                       });
    }

    void post(const char* path, const std::string& question) {
        m_courier.post(path, question, [this](const Result<std::string>& body) {
            if (!body) return heardNothing(body.refusal());
            if (!isRight(*body)) return say("wrong answer: " + body->substr(0, 200));
            const auto now = nowMs();
            say("answered " + std::to_string(m_since) + ' ' + std::to_string(now));
            const auto rest = std::max<std::int64_t>(0, m_since + 1000 - now);
            QTimer::singleShot(static_cast<int>(rest), &m_courier, [this] { ask(); });
        });
    }

    bool isRight(const std::string& body) const {
        const auto all = static_cast<std::size_t>(m_stalls);
        if (m_turn == 1) {
            const auto overview = json::Parser().as<Overview>(body);
            return overview && overview->stock.size() == all;
        }
        if (m_turn == 2) return json::Parser().as<StockAnswer>(body).has_value();
        const auto answer = json::Parser().as<StallsAnswer>(body);
        return answer && answer->stalls.size() == all;
    }

    void heardNothing(const Refusal& refusal) {
        if (refusal.reason == Reason::sessionOver)
            m_token.clear(); // another centre process knows nobody
        else if (refusal.reason != Reason::centreUnreachable)
            return say("wrong " + std::string(wordOf(refusal.reason)) + ' ' + refusal.subject);
        again();
    }

    Courier& m_courier;
    StaffId m_manager;
    std::string m_pin;
    std::int64_t m_stalls;
    std::string m_token;
    std::int64_t m_since = 0;
    int m_turn = -1;
};

} // namespace
} // namespace touat::processes

int main(int argc, char** argv) {
    if (sodium_init() < 0 || argc != 6) return 2;
    using namespace touat;
    QCoreApplication app(argc, argv);
    const auto keys = loadKeys(keysBeside(argv[1]));
    Courier courier;
    courier.setCentre(centreUrl(QString::fromLocal8Bit(argv[2])), keys.centreCertificate);
    courier.setDevice(keys, {Stall::number(1), 1});
    processes::Asking asking(courier, *StaffId::parse(argv[3]), argv[4], std::stoi(argv[5]));
    asking.ask();
    return QCoreApplication::exec();
}
