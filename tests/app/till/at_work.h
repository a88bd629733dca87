// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody at work at a place: its book belongs to their till until they leave.
#pragma once

#include <QTest>

#include <functional>

#include "app/till/elsewhere_desk.h"
#include "app/till/transfer_desk.h"
#include "core/sync/device_keys.h"
#include "several_places.h"

namespace touat::given {

class AtWork {
  public:
    AtWork(TestPlace& place, const StillClock& clock)
        : m_place(place), m_clock(clock), m_file(place.device->file()) {
        m_place.device->close();
        wording.language = Language::french;
        QObject::connect(&transfers, &TransferDesk::refused, [this] { ++refusals; });
        QObject::connect(&transfers, &TransferDesk::moved, [this] { ++moves; });
        QObject::connect(&transfers, &TransferDesk::slipWanted, [this] { ++slips; });
        transfers.setPerson(place.vendor);
        elsewhere.setPerson(place.vendor);
        bool open = false;
        QObject::connect(&books, &BookThread::opened, &books, [&] { open = true; });
        books.open([this] {
            Surroundings around{m_clock, m_random, {}, PinCost::test};
            giveKeys(around, loadKeys(keysBeside(m_file)));
            return std::make_unique<Book>(m_file, std::move(around));
        });
        EXPECT_TRUE(eventually([&] { return open; }));
        transfers.begin();
        settle();
    }
    ~AtWork() { settle(); }

    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    /// What was asked before has been done and told.
    void settle() {
        for (int i = 0; i < 3; ++i) { // an answer may ask again
            bool told = false;
            books.run(
                &books, [](Book&) { return 0; }, [&](int) { told = true; });
            EXPECT_TRUE(eventually([&] { return told; }));
        }
    }
    ShelfItem item(ItemId id) {
        std::optional<ShelfItem> found;
        books.run(
            &books,
            [id](Book& book) {
                return ShelfView(book.db(), book.stall(), book.today()).find(id);
            },
            [&](const std::optional<ShelfItem>& item) { found = item; });
        EXPECT_TRUE(eventually([&] { return found.has_value(); }));
        return *found;
    }
    void scan(ItemId id) {
        transfers.takeCode(QString::fromStdString(item(id).code()));
        settle();
    }
    static QString cell(QAbstractItemModel* model, int row, const char* role) {
        return model->index(row, 0).data(model->roleNames().key(role)).toString();
    }
    QString entry(int row, const char* role) { return cell(transfers.entries(), row, role); }
    QString line(int row, const char* role) { return cell(transfers.lines(), row, role); }
    /// Chooses the place by its name.
    void sendTo(const char* name) {
        transfers.startSending();
        settle();
        for (int row = 0; row < transfers.places()->rowCount(); ++row)
            if (cell(transfers.places(), row, "placeName") == name) transfers.choosePlace(row);
        settle();
        EXPECT_EQ(transfers.face(), "send");
    }

  private:
    /// The till is switched off and the book opened by the test again.
    struct Reopen {
        explicit Reopen(TestPlace& place) : place(place) {}
        ~Reopen() { place.device->reopen(); }
        TestPlace& place;
    };
    TestPlace& m_place;
    const StillClock& m_clock;
    std::filesystem::path m_file;
    CountingRandom m_random{4711};
    Reopen m_reopen{m_place}; // after the thread below has closed the book

  public:
    Wording wording;
    BookThread books;
    CodeChoice choice{wording, nullptr};
    TransferDesk transfers{books, wording, choice, nullptr};
    ElsewhereDesk elsewhere{books, wording, nullptr};
    int refusals = 0;
    int moves = 0;
    int slips = 0;
};

} // namespace touat::given
