// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The till as people start it, with its desks, its book's thread and its line to the centre, but
// without a window: thirty windows are more than a test machine draws. Somebody in a hurry signs
// in, sells at the counter, and now and then takes back, takes goods in, sends some to other
// stalls, takes what came from them, and closes the day. Says what it is about to do, does it, and
// says that it is done: what it has said to be done must outlive it.
//
//   thirty_till BOOK CENTRE MANAGER STALLS SEED STOP TIMES
//
// It rests as soon as there is a file STOP; TIMES: how often it was killed before.
//
//   ready                         somebody works
//   doing FACT CENTIMES           0: not known before
//   done FACT SEQ CENTIMES        SEQ: of the entry
//   not FACT                      it was refused
//   level                         it rests, and the centre has all of it
#include <QGuiApplication>
#include <QTimer>

#include <sodium.h>

#include <iostream>
#include <random>

#include "app/machine.h"
#include "app/till/till.h"
#include "core/acts/open_day.h"
#include "core/acts/receive_goods.h"
#include "core/acts/refund.h"
#include "core/acts/transfer.h"
#include "core/journal/balance_table.h"
#include "core/stock/shelf_view.h"

namespace touat::processes {
namespace {

/// An entry that was recorded, and its amount where it has one.
struct Told {
    std::int64_t seq = 0;
    Money amount;
};

class Hurry {
  public:
    Hurry(Till& till, const Person& manager, int stalls, std::seed_seq seed,
          std::filesystem::path stop)
        : m_till(till),
          m_manager(manager),
          m_stalls(stalls),
          m_dice(seed),
          m_stop(std::move(stop)) {
        QObject::connect(&till, &Till::stageChanged, &till, [this] { stage(); });
        auto& desk = *till.signInDesk();
        QObject::connect(&desk, &SignInDesk::signedIn, &till,
                         [this](const Person& person) { m_person = person; });
        QObject::connect(&desk, &SignInDesk::complaintChanged, &till, [&desk] {
            if (!desk.complaint().isEmpty()) leave("nobody could sign in: " + desk.complaint());
        });
        QObject::connect(till.counter(), &Counter::soldNow, &till, [this](SaleId sale) {
            m_last = sale;
            done("sale_made", {sale.entry().seq, m_selling.value_or(Money{})});
            m_selling.reset();
        });
        QObject::connect(till.counter(), &Counter::complaintChanged, &till, [this] { refused(); });
    }

  private:
    static void say(const std::string& line) { std::cout << line << std::endl; }
    [[noreturn]] static void leave(const QString& why) {
        std::cerr << why.toStdString() << std::endl;
        std::_Exit(3);
    }
    int upTo(int n) { return static_cast<int>(m_dice() % static_cast<unsigned>(n)); }

    void stage() {
        switch (m_till.stage()) {
        case Till::SigningIn:
            return signIn();
        case Till::OpeningDay:
            return openTheDay();
        case Till::Selling:
            if (std::exchange(m_works, true)) return;
            say("ready");
            return soon();
        case Till::Faulted:
            return leave(m_till.faultText() + ' ' + m_till.faultDetails());
        case Till::Joining:
            return leave(QStringLiteral("the device is locked, or there is no book"));
        default:
            return;
        }
    }

    void signIn() {
        auto& desk = *m_till.signInDesk();
        const auto* staff = desk.staff();
        const auto manages = staff->roleNames().key("manager");
        for (int row = 0; row < staff->rowCount(); ++row)
            if (!staff->index(row, 0).data(manages).toBool()) {
                desk.choose(row);
                for (const auto* digit : {"1", "3", "9", "7"})
                    desk.press(QLatin1String(digit));
                return;
            }
        leave(QStringLiteral("nobody works here"));
    }

    // The power went between two days, or midnight has passed.
    void openTheDay() {
        if (m_till.drawer()->staleDay()) return m_till.drawer()->goOnWithDay();
        m_till.books().run(
            &m_till,
            [person = m_person](Book& book) {
                return openDay(book, person, book.today(), DrawerCount::ofSum(inDrawer(book)));
            },
            [this](const Result<DayId>& opened) {
                if (!opened) return leave(QStringLiteral("the day does not open"));
                m_till.drawer()->readDay();
            });
    }
    static Money inDrawer(Book& book) {
        return BalanceTable(book.db()).money(account::drawer(book.stall()));
    }

    void soon() {
        QTimer::singleShot(700 + upTo(900), &m_till, [this] { act(); });
    }

    void act() {
        std::error_code ignored;
        if (std::filesystem::exists(m_stop, ignored)) return rest();
        switch (upTo(24)) {
        case 0:
            return takeBack();
        case 1:
        case 2:
            return takeIn();
        case 3:
        case 4:
            return send();
        case 5:
        case 6:
        case 7:
            return takeWhatCame();
        case 8:
            return closeTheDay();
        default:
            return sellSomething();
        }
    }

    void doing(const char* fact, Money amount) {
        say(std::string("doing ") + fact + ' ' + std::to_string(amount.centimes()));
    }
    void done(const char* fact, const Told& told) {
        say(std::string("done ") + fact + ' ' + std::to_string(told.seq) + ' ' +
            std::to_string(told.amount.centimes()));
        soon();
    }

    void sellSomething() {
        auto& counter = *m_till.counter();
        if (counter.done()) counter.startNext();
        const int tiles = counter.tiles()->rowCount();
        const bool unfinished = counter.lineCount() > 0; // since before the kill
        for (int lines = 1 + upTo(3); !unfinished && tiles > 0 && lines > 0; --lines) {
            const int tile = upTo(tiles);
            const auto* item = counter.tileAt(tile);
            // Never more than lies there: an oversell would be an exception with a cause.
            if (item->kind == ItemKind::piece || item->onHand > Quantity::pieces(lines))
                counter.add(tile);
        }
        if (counter.lineCount() == 0) return soon(); // the shelf is just being read
        m_selling = counter.basketNow().total();
        doing("sale_made", *m_selling);
        counter.payExact();
    }
    // A piece that has just been sold to somebody else, or one that the counter does not know yet.
    void refused() {
        auto& counter = *m_till.counter();
        if (counter.complaint().isEmpty()) return;
        if (m_selling) {
            m_selling.reset();
            say("not sale_made");
            std::cerr << counter.complaint().toStdString() << std::endl;
            for (int lines = counter.lineCount(); lines > 0; --lines)
                counter.remove(0);
            soon();
        }
        counter.forgetComplaint();
    }

    /// An act behind a desk, on the book's thread; what it recorded, or nothing when it was
    /// refused.
    template <class Act> void record(const char* fact, Act act) {
        doing(fact, Money{});
        m_till.books().run(&m_till, std::move(act), [this, fact](const std::optional<Told>& told) {
            if (!told) {
                say(std::string("not ") + fact);
                return soon();
            }
            m_till.counter()->read(); // the shelf is another one now
            m_till.sync()->wake();
            done(fact, *told);
        });
    }
    template <class T> static std::optional<Told> lastOf(Book& book, const Result<T>& result) {
        if (!result) return std::nullopt;
        return Told{book.head().seq, Money{}};
    }

    void takeBack() {
        if (!m_last) return soon();
        const auto sale = *std::exchange(m_last, std::nullopt);
        RefundWish wish;
        wish.approver = m_manager;
        record("refund_made", [sale, wish, person = m_person,
                               number = m_till.counter()->takeNumber()](Book& book) {
            const auto line = SaleLineId::of(sale.entry(), 1);
            const auto sold = soldLine(book, line);
            must(sold.has_value(), "what was sold can be looked up");
            const auto back =
                refund(book, person, number, {{line, sold->item, Quantity::pieces(1), Money{}}},
                       TenderKind::cash, wish);
            return back ? std::optional(Told{back->id.entry().seq, back->total}) : std::nullopt;
        });
    }

    static std::vector<ShelfItem> series(Book& book) {
        auto items = ShelfView(book.db(), book.stall(), book.today()).on(Spot::shelf);
        std::erase_if(items, [](const ShelfItem& item) {
            return item.kind != ItemKind::series || item.onHand < Quantity::pieces(10);
        });
        return items;
    }

    void takeIn() {
        record("goods_received", [chosen = m_dice(), person = m_person](Book& book) {
            auto own = series(book);
            std::erase_if(own, [](const ShelfItem& item) { return item.contract.has_value(); });
            if (own.empty()) return std::optional<Told>();
            const auto units = Quantity::pieces(1 + static_cast<int>(chosen % 9));
            return lastOf(book, receiveGoods(book, person, {{own[chosen % own.size()].id, units}}));
        });
    }

    void send() {
        record("transfer_sent", [chosen = m_dice(), person = m_person, n = m_stalls](Book& book) {
            const auto goods = series(book);
            const auto to = Stall::number(1 + static_cast<int>(chosen % static_cast<unsigned>(n)));
            if (goods.empty() || to == book.stall()) return std::optional<Told>();
            const auto units = Quantity::pieces(1 + static_cast<int>(chosen % 5));
            return lastOf(book, sendGoods(book, person, to, Spot::shelf,
                                          {{goods[chosen % goods.size()].id, units}}, "Ali"));
        });
    }

    void takeWhatCame() {
        record("transfer_received", [person = m_person](Book& book) {
            for (const auto& transfer : TransferTable(book.db()).openOf(book.stall(), 20))
                if (transfer.to == book.stall() && transfer.state == TransferState::sent)
                    return lastOf(book, receiveTransfer(book, person, transfer.id, {}));
            return std::optional<Told>();
        });
    }

    void closeTheDay() {
        record("day_closed", [person = m_person](Book& book) {
            const auto there = inDrawer(book);
            const auto left = std::min(there, Money::dinars(5000));
            auto closed =
                lastOf(book, closeDay(book, person, DrawerCount::ofSum(there), there - left));
            if (!closed) return closed;
            const auto opened = openDay(book, person, book.today(), DrawerCount::ofSum(left));
            must(opened.operator bool(), "the next day opens");
            return closed;
        });
    }

    // Nothing more is done, and nobody wakes the line: it has to become level by itself.
    void rest() {
        m_till.books().run(
            &m_till, [](Book& book) { return unsent(book).entries; },
            [this](std::int64_t entries) {
                if (entries == 0) return say("level");
                QTimer::singleShot(200, &m_till, [this] { rest(); });
            });
    }

    Till& m_till;
    Person m_manager; // agrees to what comes back
    int m_stalls;
    std::mt19937 m_dice;
    std::filesystem::path m_stop;
    Person m_person;
    bool m_works = false;
    std::optional<Money> m_selling;
    std::optional<SaleId> m_last;
};

} // namespace
} // namespace touat::processes

int main(int argc, char** argv) {
    if (sodium_init() < 0 || argc != 8) return 2;
    using namespace touat;
    TillSettings settings;
    settings.book = argv[1];
    settings.centre = argv[2];
    settings.fonts = TOUAT_FONTS;
    settings.receipts = settings.book.parent_path() / "receipts";
    settings.pixelsPerMm = 4.6;
    QGuiApplication gui(argc, argv);
    MachineClock clock;
    MachineRandom random;
    Till till(settings, clock, random);
    const processes::Hurry hurry(till, {StaffId::parse(argv[3]), Role::manager}, std::stoi(argv[4]),
                                 {std::stoi(argv[5]), std::stoi(argv[7])}, argv[6]);
    till.start();
    return QGuiApplication::exec();
}
