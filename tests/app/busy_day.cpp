// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A vendor's day on the real pages, touch by touch: two hundred sales of every kind, in cash, by card and phone, on
// account and with vouchers, goods that come back, an exchange, a layaway, baskets that wait, cash that moves, a printer that fails, the
// power that fails twice. What it must come to is added up here, from the prices on the tiles and
// the keys that were pressed, and by nothing of the program. A part of the day at a time:
// tests/processes/ busy_day.sh starts the parts, between which the program was killed, and compares
// the book with what was added up.
#include <QGuiApplication>
#include <QTest>

#include <csignal>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <random>

#include "app/machine.h"
#include "core/sales/sale_table.h"
#include "core/store/database.h"
#include "busy_sums.h"
#include "loopback_printer.h"
#include "vendor.h"

namespace touat {
namespace {

struct DayOrder {
    TillSettings till;
    std::string sums; // file
    std::string part;
    unsigned seed = 1;
    int sales = 200;
};

class BusyDay : Vendor {
  public:
    BusyDay(const DayOrder& order, Sums& sums, Till& till, QQuickWindow& screen)
        : Vendor(till, screen, order.sums + ".png"),
          m_order(order),
          m_sums(sums),
          m_chance(order.seed) {}

    void go() {
        signIn(0);
        if (m_order.part == "morning")
            morning();
        else if (m_order.part == "noon")
            noon();
        else
            afternoon();
    }

  private:
    // The parts of the day.

    void morning() {
        wait("the day is not open", [this] { return m_till.stage() == Till::OpeningDay; });
        count(10'000);
        openTheDay();
        m_sums.drawer = 10'000;
        atTheCounter();
        openAnAccount();
        m_till.printer()->use("network", "127.0.0.1", "9"); // where nobody listens, all morning
        sellMany(m_order.sales / 2);
        want("papers wait for the printer", m_till.printer()->waiting() > 0);
        fill(2);
        m_sums.basket = m_total;
        die();
    }

    void noon() {
        atTheCounter();
        wait("the basket is still there", [this] { return total() == m_sums.basket; });
        m_total = m_sums.basket;
        payCash();
        sellMany(m_order.sales / 4);
        fill(2);
        m_sums.basket = m_total;
        m_sums.paying = true;
        keep();
        tap("cash");
        die();
    }

    void afternoon() {
        atTheCounter();
        m_finger.rest(500);
        if (counter()->lineCount() > 0) { // not on the disk yet: then nothing of it is
            want("the basket is whole", total() == m_sums.basket);
            m_total = m_sums.basket;
            payCash();
        } else {
            book(m_sums.basket, m_sums.basket);
        }
        m_sums.paying = false;
        const LoopbackPrinter printer;
        const auto port = printer.target().section(':', -1);
        m_till.printer()->use("network", "127.0.0.1", port);
        wait("what waited is printed", [this] { return m_till.printer()->waiting() == 0; });
        want("on paper", printer.all().size() > 10'000);
        sellMany(m_order.sales / 4);
        m_till.printer()->use("none", {}, {});
        evening();
    }

    void evening() {
        tap("strip-sunset");
        wait("closing", [this] { return m_till.stage() == Till::ClosingDay; });
        m_finger.rest(200);
        count(m_sums.drawer);
        tap("closeDay");
        wait("closed", [this] { return m_till.drawer()->closed(); });
        want("the drawer is right: " + m_till.drawer()->expectedText().toStdString(),
             m_till.drawer()->differenceSign() == 0 &&
                 dinars(m_till.drawer()->expectedText()) == m_sums.drawer);
        tap("goHome");
        wait("the next person", [this] { return m_till.stage() == Till::SigningIn; });
        keep();
    }

    /// Some of everything; what is rare comes at its turn, the rest by chance.
    void sellMany(int most) {
        for (int i = 1; i <= most; ++i) {
            fill(1 + under(2));
            if (under(4) == 0 && m_total > 2'000) reduce();
            if (i % 15 == 7) {
                letItWait();
                fill(1);
            }
            pay();
            if (i % 17 == 3) takeBackTheSale();
            if (i % 15 == 7) takeUpWhatWaits();
            if (i % 16 == 5) onePieceComesBack("giveCash");
            if (i % 16 == 13) onePieceComesBack("giveVoucher");
            if (i % 24 == 9) exchange();
            if (i % 24 == 11) keepForSomebody();
            if (i % 24 == 20) fetchTheOrder();
            if (i % 25 == 13) moveCash();
            if (i % 12 == 10) payTheAccount();
        }
    }

    // What a vendor does.

    void fill(int things) {
        m_total = 0;
        for (int i = 0; i < things; ++i)
            m_total += addOne(i == 0 && under(4) == 0);
    }

    std::int64_t addOne(bool piece, std::int64_t least = 0, std::int64_t most = 1'000'000) {
        for (int attempt = 0; attempt < 60; ++attempt) {
            const auto families =
                those([](QQuickItem* item) { return item->objectName().startsWith("family-"); });
            m_finger.tap(families[under(static_cast<int>(families.size()))]);
            settle();
            QList<QQuickItem*> good;
            for (auto* tile : shownTiles()) {
                // What is weighed wants a number first, and a set or a size a choice.
                if (!isPlain(tile)) continue;
                const bool one = tile->property("onePiece").toBool();
                const auto left = dinars(tile->property("leftText").toString());
                if ((one ? piece : left > 1) && price(tile) >= least && price(tile) <= most)
                    good << tile;
            }
            if (good.isEmpty()) continue;
            auto* tile = good[under(static_cast<int>(good.size()))];
            const auto asked = price(tile);
            const auto before = counter()->done() ? 0 : shownTotal();
            if (!m_finger.tapOnceStill(tile)) continue; // it moved, or something came in: look again
            wait("the tile's price is added", [=, this] { return shownTotal() == before + asked; });
            return asked;
        }
        stop("nothing to sell");
        return 0;
    }

    void reduce() {
        tap("reduce");
        tap("byDinars");
        tap("key5");
        tap("key0");
        tap("keyEnter");
        m_total -= 50;
        wait("fifty dinars off", [this] { return total() == m_total; });
    }

    void pay() {
        m_before = m_sums;
        switch (under(8)) {
        case 0:
            return payWithNotes();
        case 1:
            return payByNumber("pay-card", m_sums.card);
        case 2:
            return payByNumber("pay-mobile", m_sums.phone);
        case 3:
            return payInParts();
        case 4:
            return payLater();
        case 5:
            return payWithAVoucher();
        default:
            return payCash();
        }
    }

    void payCash() {
        wait("cash, by a nervous finger", [this] { return m_finger.doubleTap("cash"); });
        sold(m_total);
    }
    void payWithNotes() {
        if (m_finger.see("offer-0") == nullptr) return payCash();
        tap("offer-0");
        sold(m_total);
        want("something to give back", counter()->doneHasChange());
    }
    void payByNumber(const char* way, std::int64_t& where) {
        tap(way);
        number();
        where += m_total;
        sold(0);
    }
    void payInParts() {
        if (m_total <= 100) return payCash();
        tap("pay-card");
        tap("part");
        for (const char* key : {"key1", "key0", "key0", "keyEnter"})
            tap(key);
        number();
        wait("a part is paid", [this] { return counter()->partlyPaid(); });
        tap("cash");
        m_sums.card += 100;
        sold(m_total - 100);
    }
    void payLater() {
        tap("whoBuys");
        tap("customer-0");
        tap("onAccount");
        tap("keyEnter");
        agreeOnKeys();
        m_sums.owed += m_total;
        sold(0);
        wait("a slip to sign", [this] { return m_till.paper()->showing(); });
        tap("receiptClose");
    }
    void payWithAVoucher() {
        if (m_vouchers.empty()) return payCash();
        const auto [code, worth] = m_vouchers.back();
        m_vouchers.pop_back();
        m_finger.scan(code);
        wait("the voucher pays", [this] { return counter()->partlyPaid() && !counter()->askingCentre(); });
        tap("cash");
        const auto used = std::min(worth, m_total);
        m_sums.vouchers -= used;
        sold(m_total - used);
        if (worth > used) m_vouchers.emplace_back(newestVoucher(), worth - used);
    }
    void number() {
        for (int i = 0; i < 6; ++i)
            tap(QStringLiteral("key%1").arg(1 + under(9)));
        tap("keyEnter");
    }

    void sold(std::int64_t cash) {
        wait("sold", [this] { return counter()->done(); });
        want("for what was on the screen", dinars(counter()->doneTotal()) == m_total);
        book(m_total, cash);
    }

    void takeBackTheSale() {
        tap("voidSale");
        tap("voidSurely");
        wait("taken back", [this] { return counter()->doneVoided(); });
        const int sales = m_sums.sales;
        m_sums = m_before; // all goes back as it came, a spent voucher as a new one
        m_sums.sales = sales;
        ++m_sums.refunds;
        keep();
        tap("nextSale");
    }

    void letItWait() {
        m_waiting = m_total;
        const int before = counter()->parkedCount();
        tap("park");
        wait("it waits", [=, this] { return counter()->parkedCount() == before + 1; });
    }
    void takeUpWhatWaits() {
        if (counter()->done()) tap("nextSale");
        tap("strip-parked");
        tap("parked-0");
        m_total = m_waiting;
        wait("it is back", [this] { return total() == m_total; });
        payCash();
    }

    void onePieceComesBack(const QString& way) {
        const auto asked = sellOne();
        openNewestReceipt();
        tap(way);
        agree();
        wait("given back", [this] { return m_till.returns()->done(); });
        ++m_sums.refunds;
        m_sums.turnover -= asked;
        if (way == "giveVoucher") {
            m_sums.vouchers += asked;
            m_vouchers.emplace_back(newestVoucher(), asked);
        } else {
            m_sums.drawer -= asked;
        }
        keep();
        tap("returnsDone");
    }
    /// As it stands on the paper in the customer's hand.
    QString newestVoucher() {
        QString code;
        m_till.books().run(
            &m_till,
            [](Book& book) {
                return VoucherId::fromPacked(book.db().integer("SELECT max(id) FROM voucher WHERE stall = 7")).text();
            },
            [&](const std::string& id) { code = QString::fromStdString(id); });
        wait("the voucher has a number", [&] { return !code.isEmpty(); });
        return code;
    }

    void openAnAccount() {
        more("users", Till::KnowingCustomers);
        write("newPhone", "0661 23 45 67");
        write("newName", "Hotel Touat");
        tap("createCustomer");
        wait("a new customer", [this] { return m_till.customers()->chosen(); });
        tap("askLimit");
        for (const char* key : {"key9", "key0", "key0", "key000", "keyEnter"})
            tap(key);
        agreeOnKeys();
        wait("may owe", [this] { return dinars(m_till.customers()->limitText()) == 900'000; });
        leaveTheCustomer();
    }
    void payTheAccount() {
        if (m_sums.owed < 2'000) return;
        if (counter()->done()) tap("nextSale");
        more("users", Till::KnowingCustomers);
        tap("customer-0");
        wait("what they owe is told", [this] { return dinars(m_till.customers()->owedText()) == m_sums.owed; });
        tap("payAccount");
        tap("note-2000");
        tap("keyEnter");
        m_sums.owed -= 2'000;
        m_sums.drawer += 2'000;
        wait("so much less", [this] { return dinars(m_till.customers()->owedText()) == m_sums.owed; });
        keep();
        leaveTheCustomer();
    }
    void leaveTheCustomer() {
        tap("leave");
        wait("the list of customers", [this] { return !m_till.customers()->chosen(); });
        m_finger.rest(200);
        tap("leave");
        atTheCounter();
    }

    void exchange() {
        const auto came = sellOne(1'500); // so that there is something dearer
        openNewestReceipt();
        tap("exchange");
        wait("on to the counter", [this] {
            return m_till.stage() == Till::Selling && !counter()->backText().isEmpty();
        });
        m_total = 0;
        const auto went = exchangeFor(came);
        tap("cash");
        agree();
        wait("exchanged", [this] { return counter()->done(); });
        ++m_sums.refunds;
        book(went - came, went - came, 1);
        tap("nextSale");
    }
    std::int64_t exchangeFor(std::int64_t came) {
        for (int attempt = 0; attempt < 60; ++attempt) {
            const auto families =
                those([](QQuickItem* item) { return item->objectName().startsWith("family-"); });
            m_finger.tap(families[under(static_cast<int>(families.size()))]);
            settle();
            for (auto* tile : shownTiles()) {
                if (!isPlain(tile) || tile->property("onePiece").toBool() || price(tile) <= came ||
                    dinars(tile->property("leftText").toString()) < 5)
                    continue;
                const auto asked = price(tile);
                m_finger.tap(tile);
                wait("a line", [this] { return counter()->lineCount() == 1; });
                return asked;
            }
        }
        stop("nothing dearer to take");
        return 0;
    }

    void keepForSomebody() {
        if (counter()->done()) tap("nextSale");
        m_kept = addOne(true, 2'500);
        more("piggy-bank", Till::KeepingOrders);
        wait("the goods are in the form",
             [this] { return m_till.orders()->kept()->rowCount() == 1; });
        write("orderBuyer", "Aicha");
        tap("keepIt");
        wait("it is kept", [this] { return m_till.orders()->chosen(); });
        tap("takePayment");
        tap("note-2000");
        tap("keyEnter");
        wait("a part is paid", [this] { return m_till.orders()->paidPercent() > 0; });
        m_sums.drawer += 2'000;
        keep();
        tap("leave");
        m_finger.rest(200);
        tap("leave");
        atTheCounter();
    }
    void fetchTheOrder() {
        if (m_kept == 0) return;
        if (counter()->done()) tap("nextSale");
        more("calendar-days", Till::KeepingOrders);
        tap("order-0");
        wait("the order is looked at", [this] { return m_till.orders()->chosen(); });
        tap("step-handed_over");
        wait("its goods are on the counter",
             [this] { return m_till.stage() == Till::Selling && counter()->partlyPaid(); });
        want("what is left", dinars(counter()->leftText()) == m_kept - 2'000);
        tap("cash");
        wait("sold", [this] { return counter()->done(); });
        book(m_kept, m_kept - 2'000);
        m_kept = 0;
    }

    void moveCash() {
        if (counter()->done()) tap("nextSale");
        more("wallet", Till::MovingCash);
        tap("putIn");
        moved({"key1", "key000", "keyEnter"}, 1'000);
        tap("takeOut");
        moved({"key5", "key0", "key0", "keyEnter"}, -500);
        tap("leave");
        atTheCounter();
    }
    void moved(std::initializer_list<const char*> keys, std::int64_t by) {
        const int before = m_till.drawer()->moves()->rowCount();
        for (const char* key : keys)
            tap(key);
        wait("recorded", [=, this] { return m_till.drawer()->moves()->rowCount() == before + 1; });
        m_sums.drawer += by;
        keep();
    }

    // How.

    std::int64_t sellOne(std::int64_t most = 1'000'000) {
        if (counter()->done()) tap("nextSale");
        m_total = addOne(false, 0, most);
        payCash();
        tap("nextSale");
        return m_total;
    }
    void openNewestReceipt() {
        tap("strip-undo-2");
        wait("the day's receipts", [this] { return m_finger.see("sale-0") != nullptr; });
        tap("sale-0");
        wait("one line comes back whole", [this] { return m_till.returns()->anything(); });
    }
    void book(std::int64_t turnover, std::int64_t cash, int sales = 1) {
        m_sums.sales += sales;
        m_sums.turnover += turnover;
        m_sums.drawer += cash;
        keep();
    }
    void keep() { std::ofstream(m_order.sums) << nlohmann::json(m_sums).dump() << '\n'; }
    void die() {
        keep();
        std::raise(SIGKILL);
    }

    void atTheCounter() {
        wait("the counter", [this] { return m_till.stage() == Till::Selling; });
        wait("its tiles", [this] { return !shownTiles().isEmpty(); });
        settle();
    }

    std::int64_t total() { return dinars(counter()->totalText()); }
    std::int64_t shownTotal() { return counter()->lineCount() == 0 ? 0 : total(); }
    static bool isPlain(QQuickItem* tile) {
        bool counted = false;
        tile->property("leftText").toString().remove(QChar::Nbsp).remove(' ').toInt(&counted);
        bool priced = false;
        tile->property("priceText").toString().remove(QChar::Nbsp).remove(' ').toInt(&priced);
        return counted && priced;
    }
    static std::int64_t price(QQuickItem* tile) {
        return dinars(tile->property("priceText").toString());
    }
    int under(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_chance); }

    QList<QQuickItem*> those(const std::function<bool(QQuickItem*)>& wanted) {
        return m_finger.all(wanted);
    }
    QList<QQuickItem*> shownTiles() {
        auto* grid = m_finger.see("tiles");
        if (grid == nullptr) return {};
        const auto frame = grid->mapRectToScene({0, 0, grid->width(), grid->height()});
        return those([frame](QQuickItem* item) {
            return item->objectName() == "tile" && item->width() > 0 &&
                   frame.contains(item->mapRectToScene({0, 0, item->width(), item->height()}));
        });
    }
    /// Until the tiles are those of the family that was touched.
    void settle() {
        QStringList seen;
        wait("the tiles rest", [&] {
            m_finger.rest(40);
            QStringList now;
            for (auto* tile : shownTiles())
                now << tile->property("itemName").toString();
            const bool same = now == seen;
            seen = now;
            return same;
        });
    }

    std::string state() override {
        return " (sale " + std::to_string(m_sums.sales) + ", on screen " + std::to_string(total()) +
               ", reckoned " + std::to_string(m_total) + ')';
    }

    const DayOrder& m_order;
    Sums& m_sums;
    std::mt19937 m_chance;
    std::int64_t m_total = 0; // of the basket, and of the sale just made
    Sums m_before;            // the sale just made
    std::vector<std::pair<QString, std::int64_t>> m_vouchers; // that customers have, and what they are worth
    std::int64_t m_waiting = 0;
    std::int64_t m_kept = 0; // worth of what is kept for somebody
};

int run(const DayOrder& order) {
    Sums sums;
    if (std::ifstream file(order.sums); file) sums = nlohmann::json::parse(file).get<Sums>();
    MachineClock clock;
    MachineRandom random;
    Till till(order.till, clock, random);
    Window window(till);
    auto* screen = window.open();
    if (screen == nullptr) throw std::runtime_error("no window");
    screen->resize(1024, 600);
    (void)QTest::qWaitForWindowExposed(screen);
    till.start();
    BusyDay(order, sums, till, *screen).go();
    for (const auto& warning : window.warnings())
        std::cout << "  " << warning.toStdString() << '\n';
    return window.warnings().isEmpty() ? 0 : 1;
}

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    touat::DayOrder order;
    CLI::App app{"A vendor's day on the real pages, added up independently."};
    app.add_option("--book", order.till.book)->required();
    app.add_option("--centre", order.till.centre)->required();
    app.add_option("--fonts", order.till.fonts)->required();
    app.add_option("--receipts", order.till.receipts)->required();
    app.add_option("--sums", order.sums, "file for what was added up")->required();
    app.add_option("--part", order.part)
        ->required()
        ->check(CLI::IsMember({"morning", "noon", "afternoon"}));
    app.add_option("--seed", order.seed);
    app.add_option("--sales", order.sales);
    CLI11_PARSE(app, argc, argv);
    order.till.pixelsPerMm = 4.6;
    if (sodium_init() < 0) return 2;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    touat::Window::prepareApplication();
    try {
        return touat::run(order);
    } catch (const std::exception& e) {
        std::cout << "FAILED: " << e.what() << std::endl;
        return 1;
    }
}
