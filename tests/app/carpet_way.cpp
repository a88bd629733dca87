// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One leg of a carpet's way, on the real pages of the place that it is at; tests/processes/
// carpet_way.sh starts one after the other, each with the book of its place and with its own people, and
// reads in the end what the books say.
#include <QGuiApplication>
#include <QTest>

#include <sodium.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>

#include "app/machine.h"
#include "vendor.h"

namespace touat {
namespace {

constexpr auto seal = "TIM-777";

struct Leg {
    TillSettings till;
    std::string name;
    std::string carpet; // codes
    std::string other;
    std::string language = "fr";
    std::string pictures; // folder
    std::string size = "1024x600";
};

class CarpetWay : Vendor {
  public:
    CarpetWay(const Leg& leg, Till& till, QQuickWindow& screen)
        : Vendor(till, screen, leg.pictures + "/stopped.png"),
          m_leg(leg),
          m_carpet(QString::fromStdString(leg.carpet)),
          m_other(QString::fromStdString(leg.other)) {}

    void go() {
        const std::map<std::string, void (CarpetWay::*)()> legs{
            {"registered", &CarpetWay::registered}, {"inspected", &CarpetWay::inspected},
            {"dispatched", &CarpetWay::dispatched}, {"received", &CarpetWay::received},
            {"settled", &CarpetWay::settled},       {"sold", &CarpetWay::sold}};
        (this->*legs.at(m_leg.name))();
        m_finger.rest(3'000); // until it is known that there is something to send
        wait("everything is at the centre", [this] { return m_till.sync()->level() == "sent"; });
    }

  private:
    /// In Timimoun's craft centre, from the hands of the weaver.
    void registered() {
        begin();
        for (const auto& code : {m_carpet, m_other}) {
            m_finger.scan(code);
            wait("an unknown code", [&] { return counter()->unknownCode() == code; });
            tap("noticeAction");
            tap("what-weaving");
            tap("owner-1");
            pin("45000");
            tap("keyEnter");
            m_finger.rest(200);
            if (m_till.prices()->asking()) tap("typedPrice");
            wait("it is here", [this] {
                return !m_till.intake()->isOpen() && counter()->lineCount() == 1;
            });
            counter()->open(0);
            tap("removeLine"); // it is not to be sold here
        }
    }

    /// By the officer, whose page is this one.
    void inspected() {
        signIn(1, m_leg.language.c_str());
        auto* stamps = m_till.stamps();
        wait("the officer's page", [this] { return m_till.stage() == Till::KeepingGoods; });
        wait("pieces", [=] { return stamps->found()->rowCount() > 0; });
        picture("stamp-pieces");
        m_finger.scan(m_carpet);
        wait("the carpet", [=, this] { return stamps->codeText() == m_carpet; });
        tap("stamp-rework");
        tap("fault-1");
        picture("stamp-rework");
        tap("stamp-stamped");
        tap("recordStamp");
        wait("a stamp needs a grade", [=] { return !stamps->complaint().isEmpty(); });
        picture("stamp-incomplete");
        tap("grade-2");
        m_finger.scan(seal);
        wait("the seal was scanned", [=] { return stamps->seal() == seal; });
        picture("stamp-form");
        tap("recordStamp");
        wait("stamped", [=] { return !stamps->doneText().isEmpty(); });
        picture("stamp-done");
    }

    void dispatched() {
        begin();
        transfers("startSending");
        choosePlace("S07");
        for (const auto& code : {m_carpet, m_other})
            m_finger.scan(code);
        wait("both on the note", [this] { return m_till.transfers()->lineCount() == 2; });
        tap("carrier");
        m_finger.type("Ahmed");
        m_finger.press(Qt::Key_Return);
        tap("send");
        wait("sent", [this] { return m_till.transfers()->face() == "list"; });
    }

    /// Piece by piece, one of them missing; looked at, counted, and sent on.
    void received() {
        begin();
        openArrival();
        wait("counted", [this] { return m_till.transfers()->flashed() >= 0; });
        tap("receive");
        tap("missing-1");
        tap("receive");
        wait("taken over", [this] { return m_till.transfers()->face() == "list"; });
        tap("leave");
        lookAtIt();
        countTheWeaving();
        tap("goods-transfers");
        tap("startSending");
        choosePlace("S12");
        m_finger.scan(m_carpet);
        wait("on the note", [this] { return m_till.transfers()->lineCount() == 1; });
        tap("send");
        wait("sent on", [this] { return m_till.transfers()->face() == "list"; });
    }

    /// The missing one never left.
    void settled() {
        begin();
        transfers({});
        auto* entries = m_till.transfers()->entries();
        const auto differs = [=] {
            for (int row = 0; row < entries->rowCount(); ++row)
                if (cell(entries, row, "group") == "differs") return row;
            return -1;
        };
        wait("a difference", [=] { return differs() >= 0; });
        tap(QStringLiteral("entry-%1").arg(differs()));
        tap("back-more-0");
        tap("settle");
        m_finger.rest(400); // as long as it takes to read what it asks
        tap("settle");
        wait("settled", [=] { return differs() < 0; });
    }

    void sold() {
        begin();
        openArrival();
        wait("taken over", [this] { return m_till.transfers()->whole(); });
        tap("receive");
        wait("in the list", [this] { return m_till.transfers()->face() == "list"; });
        tap("leave");
        wait("the counter", [this] { return m_till.stage() == Till::Selling; });
        m_finger.scan(m_carpet);
        wait("in the cart", [this] { return counter()->lineCount() == 1; });
        tap("cash");
        wait("sold", [this] { return counter()->done(); });
        tap("nextSale");
        tap("strip-undo-2");
        tap("sale-0");
        wait("it comes back", [this] { return m_till.returns()->anything(); });
        tap("giveCash");
        agree();
        wait("given back", [this] { return m_till.returns()->done(); });
        tap("returnsDone");
        more("boxes", Till::KeepingGoods);
        tap("goods-stock");
        m_finger.scan(m_carpet);
        wait("its way", [this] { return m_finger.see("step-0") != nullptr; });
        // Card, stamp, twice sent and arrived, sold, brought back: what was before stall 7 the centre tells.
        wait("its whole way, as the centre has it", [this] {
            return !m_till.stock()->goesOnElsewhere() && m_till.stock()->way()->rowCount() >= 8;
        });
        picture("way");
    }

    // How.

    void begin() {
        signIn(0, m_leg.language.c_str());
        wait("at work", [this] {
            return m_till.stage() == Till::OpeningDay || m_till.stage() == Till::Selling;
        });
        if (m_till.stage() == Till::OpeningDay) {
            count(5'000);
            openTheDay();
        }
        wait("the counter", [this] {
            return m_till.stage() == Till::Selling && counter()->tiles()->rowCount() > 0;
        });
        wait("what others said is here", [this] { return m_till.sync()->level() == "sent"; });
        m_finger.rest(500);
    }
    void transfers(const QString& way) {
        more("boxes", Till::KeepingGoods);
        tap("goods-transfers");
        m_finger.rest(200);
        if (!way.isEmpty()) tap(way);
    }
    void choosePlace(const QString& number) {
        auto* places = m_till.transfers()->places();
        const auto row = [=] {
            for (int i = 0; i < places->rowCount(); ++i)
                if (cell(places, i, "kindText").contains(number)) return i;
            return -1;
        };
        wait("a place " + number.toStdString(), [=] { return row() >= 0; });
        m_till.transfers()->choosePlace(row());
        wait("what to send", [this] { return m_till.transfers()->face() == "send"; });
    }
    /// By a scan of what it brings.
    void openArrival() {
        transfers({});
        wait("something comes", [this] {
            m_finger.scan(m_carpet);
            m_finger.rest(500);
            return m_till.transfers()->face() == "receive";
        });
        picture("arrival");
    }
    void lookAtIt() {
        wait("the counter", [this] { return m_till.stage() == Till::Selling; });
        const auto& tiles = *counter()->tiles();
        const auto row = [&] {
            for (int i = 0; i < tiles.rowCount(); ++i)
                if (counter()->tileAt(i)->code() == m_leg.carpet) return i;
            return -1;
        };
        wait("its tile", [&] { return row() >= 0; });
        m_till.item()->look(row());
        const auto told = [this] {
            auto* facts = m_till.item()->facts();
            for (int i = 0; i < facts->rowCount(); ++i)
                if (cell(facts, i, "told").contains(seal)) return true;
            return false;
        };
        wait("its stamp", told);
        picture("item-stamped");
        tap("closeItem");
    }
    /// Every piece of the family, one scan each; nothing is missing.
    void countTheWeaving() {
        std::vector<QString> codes;
        for (const auto& item : counter()->shelf().items())
            if (item.family == "weaving" && !item.isSold())
                for (auto left = item.onHand; left.isPositive(); left += Quantity::pieces(-1))
                    codes.push_back(QString::fromStdString(item.code()));
        more("boxes", Till::KeepingGoods);
        tap("goods-count");
        tap("what-weaving");
        tap("startCount");
        wait("counting", [this] { return m_till.count()->step() == CountDesk::Scanning; });
        for (const auto& code : codes)
            m_finger.scan(code);
        wait("all of them", [this] {
            return m_till.count()->progress() == 1000 && m_till.count()->problems()->rowCount() == 0;
        });
        picture("count-whole");
        tap("countFinish");
        tap("closeCount");
        wait("nothing differs, nobody is asked",
             [this] { return m_till.count()->step() == CountDesk::Finished; });
        picture("count-done");
        tap("countDone");
    }

    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }
    void picture(const char* name) {
        m_finger.rest(200);
        m_finger.look().save(QString::fromStdString(m_leg.pictures + '/' + name + ".png"));
    }

    const Leg& m_leg;
    QString m_carpet;
    QString m_other;
};

int run(const Leg& leg) {
    MachineClock clock;
    MachineRandom random;
    Till till(leg.till, clock, random);
    Window window(till);
    auto* screen = window.open();
    if (screen == nullptr) throw std::runtime_error("no window");
    const auto x = leg.size.find('x');
    screen->resize(std::stoi(leg.size.substr(0, x)), std::stoi(leg.size.substr(x + 1)));
    (void)QTest::qWaitForWindowExposed(screen);
    till.start();
    CarpetWay(leg, till, *screen).go();
    for (const auto& warning : window.warnings())
        std::cout << "  " << warning.toStdString() << '\n';
    return window.warnings().isEmpty() ? 0 : 1;
}

} // namespace
} // namespace touat

int main(int argc, char** argv) {
    touat::Leg leg;
    leg.till.pixelsPerMm = 4.6;
    CLI::App app{"One leg of a carpet's way, on the real pages."};
    app.add_option("--book", leg.till.book)->required();
    app.add_option("--centre", leg.till.centre)->required();
    app.add_option("--fonts", leg.till.fonts)->required();
    app.add_option("--receipts", leg.till.receipts)->required();
    app.add_option("--leg", leg.name)->required();
    app.add_option("--carpet", leg.carpet, "its code")->required();
    app.add_option("--other", leg.other, "code of the one that gets left behind")->required();
    app.add_option("--pictures", leg.pictures, "folder")->required();
    app.add_option("--language", leg.language);
    app.add_option("--size", leg.size);
    app.add_option("--pixels-per-mm", leg.till.pixelsPerMm);
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 2;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    touat::Window::prepareApplication();
    try {
        return touat::run(leg);
    } catch (const std::exception& e) {
        std::cout << "FAILED: " << leg.name << ": " << e.what() << std::endl;
        return 1;
    }
}
