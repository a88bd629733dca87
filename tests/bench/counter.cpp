// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter with twenty thousand items, as a finger meets it, on the software renderer: from the
// touch to the frame with the line in the cart, also when two hundred lie there, and from
// a letter of the search to the frame with what was found. The pages are the program's own.
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QPointingDevice>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <stdexcept>

#include "app/machine.h"
#include "app/till/window.h"
#include "finger.h"
#include "frames.h"
#include "measures.h"
#include "shop.h"

namespace touat::bench {
namespace {

class CounterBench {
  public:
    CounterBench(Till& till, QQuickWindow& screen, Report& report)
        : m_till(till),
          m_screen(screen),
          m_finger(screen),
          m_report(report),
          m_touch(QTest::createTouchDevice()) {}

    void signIn() {
        need("the people of the stall", [this] { return m_finger.tap("person-0"); });
        for (const char digit : std::string(sellerPin))
            need("a digit",
                 [=, this] { return m_finger.tap(QStringLiteral("key") + QChar(digit)); });
        need("the counter", [this] {
            return m_till.stage() == Till::Selling && m_till.counter()->tiles()->rowCount() > 0;
        });
        if (m_till.drawer()->staleDay()) // the shop was made on another day
            need("the day goes on", [this] { return m_finger.tap("goOnWithDay"); });
        need("the page", [this] { // it is made beside the screen
            m_grid = m_finger.see("tiles");
            m_lines = m_finger.see("basket");
            return m_grid != nullptr && m_lines != nullptr;
        });
        m_items = m_till.counter()->tiles()->rowCount();
    }

    void taps(int sales) {
        constexpr int linesEach = 5;
        Samples ms;
        for (int sale = 0; sale < sales; ++sale) {
            scrollTo(sale, sales);
            for (int line = 0; line < linesEach; ++line)
                ms.add(tapTile());
            need("pay", [this] { return m_finger.tap("cash"); });
            need("sold", [this] { return m_till.counter()->done(); });
        }
        tell("tap to the line in the cart", ms, 33);
    }

    /// Section 5 of the feature table: a hundred milliseconds, whatever lies in the cart.
    void fullCart(int lines, int touches) {
        auto& counter = *m_till.counter();
        counter.startNext();
        for (int row = 0; counter.lineCount() < lines && row < m_items; ++row) {
            counter.add(row);
            counter.variants()->close(); // of which nobody chooses one
            counter.close();             // nor says how much
        }
        need("a full cart", [&] { return counter.lineCount() >= lines; });
        Samples ms;
        for (int touch = 0; touch < touches; ++touch) {
            // The lower half: what was added above lies in the cart, out of sight.
            if (touch % 5 == 0) scrollTo(touches + touch, 2 * touches);
            ms.add(tapTile());
        }
        tell("tap to the line in a cart of " + std::to_string(lines), ms, 100);
        need("pay", [this] { return m_finger.tap("cash"); });
        need("sold", [&] { return counter.done(); });
    }

    void searches(int words) {
        need("the search", [this] { return m_finger.tap("search"); });
        static const char* typed[] = {"زربيه",  "couffin", "جره ازرق",
                                      "silver", "khal",    "تمنطيط 12"};
        Samples ms;
        for (int word = 0; word < words; ++word) {
            QString text;
            for (const auto letter : QString(typed[word % 6]))
                ms.add(type(text += letter));
            m_till.counter()->search({});
            m_finger.rest(50);
        }
        tell("letter to what was found", ms, 50);
    }

  private:
    void need(const std::string& what, const std::function<bool()>& done) const {
        if (!m_finger.waitFor(done, 30'000)) throw std::runtime_error("not there: " + what);
    }

    // Other tiles for every sale, all of them drawn before the next touch.
    void scrollTo(int sale, int sales) {
        const double room = m_grid->property("contentHeight").toDouble() - m_grid->height();
        m_grid->setProperty("contentY", room * sale / sales);
        (void)m_finger.look();
    }

    static bool showsRow(const QQuickItem* list, const std::function<bool(QQuickItem*)>& isIt) {
        const auto* content = list->property("contentItem").value<QQuickItem*>();
        const auto rows = content->childItems();
        return std::any_of(rows.begin(), rows.end(),
                           [&](QQuickItem* row) { return row->isVisible() && isIt(row); });
    }

    // A tile whose middle can be touched and whose item is not in the cart yet.
    QQuickItem* freshTile() const {
        const auto view = m_grid->mapRectToScene({0, 0, m_grid->width(), m_grid->height()});
        const auto tiles = m_finger.all([&](QQuickItem* item) {
            return item->objectName() == "tile" && view.contains(middleOf(item)) &&
                   !isInCart(item->property("itemName").toString());
        });
        if (tiles.isEmpty()) throw std::runtime_error("no tile to touch");
        return tiles[QRandomGenerator::global()->bounded(int(tiles.size()))];
    }

    static QPointF middleOf(const QQuickItem* item) {
        return item->mapToScene({item->width() / 2, item->height() / 2});
    }

    bool isInCart(const QString& name) const {
        if (m_till.counter()->done()) return false;
        return showsRow(m_lines, [&](QQuickItem* row) {
            return row->property("unitText").isValid() && row->property("itemName") == name;
        });
    }

    double tapTile() {
        auto* tile = freshTile();
        const auto name = tile->property("itemName").toString();
        const auto at = middleOf(tile).toPoint();
        QTest::touchEvent(&m_screen, m_touch).press(0, at, &m_screen);
        m_finger.rest(40);
        const Stopwatch watch;
        QTest::touchEvent(&m_screen, m_touch).release(0, at, &m_screen);
        const auto ms = msUntilShown(m_screen, watch, [&] { return isInCart(name); });
        m_finger.rest(60);
        return ms;
    }

    double type(const QString& text) {
        QInputMethodEvent letter; // as a keyboard on the screen gives it; a real one waits for the
        letter.setCommitString(text.right(1)); // wedge before it does
        const Stopwatch watch;
        QCoreApplication::sendEvent(m_screen.focusObject(), &letter);
        auto& counter = *m_till.counter();
        const auto ms = msUntilShown(m_screen, watch, [&] {
            if (counter.searchText() != text) return false;
            const auto* tiles = counter.tiles();
            if (tiles->rowCount() == 0) return m_grid->property("count").toInt() == 0;
            const auto first = tiles->index(0, 0).data(ShelfModel::Name);
            return showsRow(m_grid, [&](QQuickItem* tile) {
                return tile->property("index") == 0 && tile->property("itemName") == first;
            });
        });
        m_finger.rest(30);
        return ms;
    }

    void tell(const std::string& name, const Samples& ms, double most) {
        const auto items = " among " + std::to_string(m_items);
        m_report.add({name + items + ", 95th", "ms", ms.quantile(0.95), {}, {}, atMost(most)});
        m_report.add({"  median", "ms", ms.median(), {}, {}, {}});
    }

    Till& m_till;
    QQuickWindow& m_screen;
    Finger m_finger;
    Report& m_report;
    QPointingDevice* m_touch;
    QQuickItem* m_grid = nullptr;
    QQuickItem* m_lines = nullptr;
    int m_items = 0;
};

void bench(const Order& order, Report& report) {
    int argc = 1;
    char name[] = "bench_counter";
    char* argv[] = {name, nullptr};
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication gui(argc, argv);
    Window::prepareApplication();
    const Shop shop{order.folder};
    TillSettings settings;
    settings.book = copyOf(shop.stall(), shop.folder, "ours");
    settings.fonts = TOUAT_FONTS;
    settings.receipts = shop.folder / "receipts";
    settings.pixelsPerMm = 4.6; // a ten inch tablet
    MachineClock clock;
    MachineRandom random;
    Till till(settings, clock, random);
    Window window(till);
    auto* screen = window.open();
    must(screen != nullptr, "the pages load");
    screen->resize(1024, 600);
    must(QTest::qWaitForWindowExposed(screen), "the window is there");
    till.start();
    CounterBench bench(till, *screen, report);
    bench.signIn();
    bench.taps(order.smoke ? 2 : 60);
    bench.fullCart(order.smoke ? 20 : 200, order.smoke ? 4 : 60);
    bench.searches(order.smoke ? 2 : 24);
    must(window.warnings().isEmpty(), "no page warned");
}

} // namespace
} // namespace touat::bench

int main(int argc, char** argv) {
    return touat::bench::runBench(argc, argv, "Touches tiles and searches.", touat::bench::bench);
}
