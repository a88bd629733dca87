// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// thirty: a shop of real processes. Tills sell, over a line that is cut at any byte, to a centre
// that is killed and comes back, and are killed themselves; a manager looks at the centre's pages
// meanwhile. Then the line holds, everybody rests, and books are compared: nothing that was said to
// be done is lost, and nothing is there twice.
#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>
#include <thread>

#include "given.h"
#include "lossy_relay.h"
#include "several_tills.h"

namespace touat::processes {
namespace {

using std::chrono::milliseconds;

constexpr int levelWithinSeconds = 180; // a bound for nobody but a till that never is
constexpr int answerWithinMs = 30'000;

struct Wanted {
    double minutes = 5;
    int tills = 30;
    unsigned seed = 1;
};

/// What a manager heard, held against when there was a centre.
class ManagerAtWork {
  public:
    ManagerAtWork(const Words& command, const std::filesystem::path& log) : m_child(command, log) {}
    void centreFell() { m_down.push_back({steadyMs(), std::numeric_limits<std::int64_t>::max()}); }
    void centreIsBack() { m_down.back().second = steadyMs(); }
    void listen() {
        for (std::string line; m_child.readLine(line, 0);)
            hear(line);
        if (!m_child.isRunning())
            throw std::runtime_error("the manager's program stopped by itself");
    }
    /// How long the question takes that is being asked.
    std::int64_t waitsFor() const { return steadyMs() - m_lastAnswer; }

    std::vector<std::int64_t> ms;     // of questions while the centre was there
    std::vector<std::int64_t> msBack; // of the others, since it was back
    std::vector<std::string> wrong;

  private:
    void hear(const std::string& line) {
        std::istringstream words(line);
        std::string word;
        std::int64_t from = 0;
        std::int64_t to = 0;
        words >> word >> from >> to;
        if (word != "answered" || !words) throw std::runtime_error("the manager heard: " + line);
        m_lastAnswer = to;
        const auto overlaps = [&](const auto& down) {
            return from < down.second && down.first < to;
        };
        const auto met = std::find_if(m_down.rbegin(), m_down.rend(), overlaps);
        const auto waited =
            to - (met == m_down.rend() ? from : std::max(from, std::min(to, met->second)));
        (met == m_down.rend() ? ms : msBack).push_back(waited);
        if (waited > answerWithinMs)
            wrong.push_back("the manager waited for " + std::to_string(waited) + " ms");
    }

    Child m_child;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_down;
    std::int64_t m_lastAnswer = steadyMs();
};

class Thirty {
  public:
    explicit Thirty(const Wanted& wanted) : m_wanted(wanted), m_dice(wanted.seed) {
        m_centre.start();
        m_relay = std::make_unique<LossyRelay>(m_centre.port(), wanted.seed);
        for (int n = 1; n <= wanted.tills; ++n)
            join(n);
    }

    int go() {
        std::cout << m_tills.size() << " tills have joined, seed " << m_wanted.seed << std::endl;
        m_manager = std::make_unique<ManagerAtWork>(
            Words{TOUAT_BUILD "/tests/asking_manager", m_tills.front()->stall.file, m_centre.url(),
                  manager, "2580", std::to_string(m_wanted.tills)},
            m_folder / "manager.log");
        for (const auto& till : m_tills)
            till->start();
        trouble();
        calm();
        const auto found = compareBooks(m_tills, m_centre);
        print(found);
        auto wrong = found.wrong;
        wrong.insert(wrong.end(), m_manager->wrong.begin(), m_manager->wrong.end());
        for (const auto& line : wrong)
            std::cout << "WRONG " << line << '\n';
        // A run in which nothing happened has proved nothing.
        const bool proved = sum("sale_made") > 0 && m_kills > 0 && m_restarts > 0 &&
                            m_relay->counts().cut > 0 && !m_manager->ms.empty();
        if (!proved) std::cout << "WRONG hardly anything happened\n";
        return wrong.empty() && proved ? 0 : 1;
    }
    /// What the programs said when something went wrong.
    void keepLogs() const {
        const auto to = std::filesystem::temp_directory_path() / "touat-thirty-stopped";
        std::filesystem::remove_all(to);
        std::filesystem::create_directories(to);
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
            if (entry.path().extension() == ".log")
                std::filesystem::copy_file(entry.path(), to / entry.path().filename());
        std::cout << "what the programs said is in " << to.string() << '\n';
    }

  private:
    static constexpr auto manager = "C00-1-2"; // the first entry after the centre's own

    void join(int number) {
        const auto name = Stall::number(number).text();
        std::filesystem::create_directories(m_folder / name);
        JoinedStall stall(m_centre, m_folder / name, name);
        (void)m_centre.order("place", {"--place", name, "--name-fr", "Stall " + name});
        std::int64_t before = 0;
        {
            auto book = stall.open();
            (void)fillShelf(*book, stall.seller, 3, 20); // its own, beside an artisan's
            before = book->head().seq;
        }
        m_tills.push_back(std::make_unique<TillAtWork>(
            stall,
            Words{TOUAT_BUILD "/tests/thirty_till", stall.file,
                  "https://127.0.0.1:" + std::to_string(m_relay->port()), manager,
                  std::to_string(m_wanted.tills),
                  std::to_string(m_wanted.seed * 1000 + static_cast<unsigned>(number)),
                  m_folder / "stop"},
            m_folder / (name + ".log")));
        m_tills.back()->before = before;
    }

    int upTo(int n) { return static_cast<int>(m_dice() % static_cast<unsigned>(n)); }

    void listen() {
        for (const auto& till : m_tills)
            till->listen();
        m_manager->listen();
        if (!m_centre.isRunning() && !m_centreDown)
            throw std::runtime_error("the centre stopped by itself");
        std::this_thread::sleep_for(milliseconds(10));
    }

    void trouble() {
        const auto all = std::chrono::duration_cast<milliseconds>(
            std::chrono::duration<double, std::ratio<60>>(m_wanted.minutes));
        const auto begin = Steady::now();
        const auto restarts = std::max<std::int64_t>(2, all.count() / 45'000);
        // Each till in 45 seconds, or rather more than once in all.
        const auto everyKill = std::min(milliseconds(45'000), all * 2 / 3) / m_wanted.tills;
        auto nextKill = begin + milliseconds(3'000);
        auto nextFall = begin + all / (restarts + 1);
        while (Steady::now() < begin + all) {
            listen();
            const auto now = Steady::now();
            if (now >= nextKill) {
                killOne();
                nextKill = now + everyKill;
            }
            startAgain();
            if (m_centreDown) {
                if (now >= m_centreBack) raiseCentre();
            } else if (now >= nextFall) {
                fellCentre();
                nextFall = now + all / (restarts + 1);
            }
        }
        m_seconds = std::chrono::duration_cast<std::chrono::seconds>(Steady::now() - begin).count();
    }

    void killOne() {
        auto& till = *m_tills[static_cast<std::size_t>(upTo(m_wanted.tills))];
        if (!till.runs() || !(till.works() || upTo(4) == 0)) return; // seldom while it starts
        if (upTo(4) != 0) { // an act takes a hundredth of the time between two
            till.awaitAct(2'000);
            std::this_thread::sleep_for(std::chrono::microseconds(upTo(25'000)));
        }
        till.kill();
        ++m_kills;
        till.startAgain = Steady::now() + milliseconds(upTo(2'000));
    }
    void startAgain() {
        for (const auto& till : m_tills)
            if (!till->runs() && Steady::now() >= till->startAgain) till->start();
    }

    void fellCentre() {
        m_manager->centreFell();
        m_centreDown = true;
        if (m_restarts % 4 == 3)
            (void)m_centre.stop(); // now and then as a service is
        else
            m_centre.kill();
        m_centreBack = Steady::now() + milliseconds(500 + upTo(4'000));
    }
    void raiseCentre() {
        m_centre.start();
        m_centreDown = false;
        ++m_restarts;
        m_manager->centreIsBack();
    }

    // The line holds, everybody works on for a moment, and then nobody touches anything.
    void calm() {
        if (m_centreDown) raiseCentre();
        m_relay->calm();
        const auto pause = Steady::now() + milliseconds(2'500);
        const auto patience = Steady::now() + std::chrono::seconds(levelWithinSeconds);
        const auto all = [this](bool (TillAtWork::*holds)() const) {
            return std::all_of(m_tills.begin(), m_tills.end(),
                               [&](const auto& till) { return ((*till).*holds)(); });
        };
        while (Steady::now() < pause || !all(&TillAtWork::works)) {
            listen();
            startAgain();
            if (Steady::now() > patience) throw std::runtime_error("a till does not come to work");
        }
        std::ofstream(m_folder / "stop") << "stop\n";
        const auto stopped = Steady::now();
        while (!all(&TillAtWork::isLevel)) {
            listen();
            if (Steady::now() > patience) throw std::runtime_error("a till does not become level");
        }
        m_toLevel = std::chrono::duration_cast<milliseconds>(Steady::now() - stopped).count();
        if (m_manager->waitsFor() > answerWithinMs)
            m_manager->wrong.push_back("the manager is not answered");
        for (const auto& till : m_tills)
            till->end();
        if (m_centre.stop() != 0) throw std::runtime_error("the centre does not stop");
        // What was stored and not yet applied is, at the start.
        m_centre.start();
        if (m_centre.stop() != 0) throw std::runtime_error("the centre does not stop");
    }

    std::int64_t sum(const char* fact) const {
        std::int64_t all = 0;
        for (const auto& till : m_tills)
            all += till->count(fact);
        return all;
    }
    static std::int64_t quantile(std::vector<std::int64_t> ms, double part) {
        if (ms.empty()) return 0;
        std::sort(ms.begin(), ms.end());
        return ms[static_cast<std::size_t>(part * static_cast<double>(ms.size() - 1))];
    }

    void print(const Found& found) const {
        std::int64_t refused = 0;
        std::size_t met = 0;
        for (const auto& till : m_tills) {
            refused += till->refused;
            met += till->inFlight.size();
        }
        const auto& line = m_relay->counts();
        std::cout << m_tills.size() << " tills, " << m_seconds
                  << " s of trouble: " << sum("sale_made") << " sales, " << sum("refund_made")
                  << " taken back, " << sum("goods_received") << " deliveries, "
                  << sum("transfer_sent") << " transfers sent, " << sum("transfer_received")
                  << " received, " << sum("day_closed") << " days closed; " << refused
                  << " times there was nothing to do\n"
                  << found.entries << " entries, " << found.sales.centimes() / 100 << " DA\n"
                  << m_kills << " tills killed, " << met << " of them in the middle of an act ("
                  << found.committedUnsaid << " were committed and not yet said); the centre fell "
                  << m_restarts << " times\n"
                  << line.calls << " calls to the centre: " << line.refused << " refused, "
                  << line.cut << " cut at some byte, " << line.stalled << " fell silent, "
                  << line.unanswered << " met no centre\n"
                  << "the manager's pages: " << m_manager->ms.size() << " asked, median "
                  << quantile(m_manager->ms, 0.5) << " ms, 95th " << quantile(m_manager->ms, 0.95)
                  << " ms, most " << quantile(m_manager->ms, 1) << " ms; "
                  << m_manager->msBack.size() << " over a fall of the centre, at most "
                  << quantile(m_manager->msBack, 1) << " ms after it was back; unanswered "
                  << m_manager->wrong.size() << '\n'
                  << "level " << m_toLevel / 1000 << '.' << m_toLevel % 1000 / 100
                  << " s after the last act\n";
    }

    Wanted m_wanted;
    std::mt19937 m_dice;
    given::TemporaryFolder m_folder;
    Centre m_centre{m_folder / "centre"};
    std::unique_ptr<LossyRelay> m_relay;
    std::vector<std::unique_ptr<TillAtWork>> m_tills;
    std::unique_ptr<ManagerAtWork> m_manager;
    int m_kills = 0;
    int m_restarts = 0;
    bool m_centreDown = false;
    Steady::time_point m_centreBack;
    std::int64_t m_seconds = 0;
    std::int64_t m_toLevel = 0;
};

int go(const Wanted& wanted) {
    const auto begin = Steady::now();
    Thirty thirty(wanted);
    int code = 1;
    try {
        code = thirty.go();
    } catch (const std::exception& error) {
        std::cout << "WRONG " << error.what() << '\n';
    }
    if (code != 0) thirty.keepLogs();
    std::cout << std::chrono::duration_cast<std::chrono::seconds>(Steady::now() - begin).count()
              << " s in all\n";
    return code;
}

} // namespace
} // namespace touat::processes

int main(int argc, char** argv) {
    setenv("QT_QPA_PLATFORM", "offscreen", 1); // of the tills
    CLI::App program("Tills, a bad line, and a centre that falls");
    touat::processes::Wanted wanted;
    program.add_option("--minutes", wanted.minutes, "of trouble");
    program.add_option("--tills", wanted.tills)->check(CLI::Range(2, 60));
    program.add_option("--seed", wanted.seed, "of the line, the kills, and of what people do");
    CLI11_PARSE(program, argc, argv);
    return touat::processes::go(wanted);
}
