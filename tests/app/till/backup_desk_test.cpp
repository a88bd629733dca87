// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the book goes back from the screen: by somebody who may, after a question that says what
// it costs, and where the book does not open at all.
#include "app/till/backup_desk.h"

#include <QTest>

#include <fstream>

#include "app/till/window.h"
#include "core/sync/back_up.h"
#include "finger.h"
#include "given.h"

namespace touat {
namespace {

class CopiesTest : public given::StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        settings.book = device->file();
        settings.receipts = folder / "receipts";
        settings.fonts = std::filesystem::path(TOUAT_SOURCE) / "receipts" / "fonts";
        settings.language = Language::english;
        settings.pixelsPerMm = 4.6;
        copy = backUp(book(), settings.book, folder / "backups");
        ASSERT_TRUE(sellForCash({tea}));
        ASSERT_TRUE(sellForCash({couffin}));
        device->close(); // the till owns it now
    }
    void TearDown() override {
        EXPECT_EQ(window->warnings().join('\n').toStdString(), "");
        finger.reset();
        window.reset();
        till.reset();
        StallTest::TearDown(); // opens what is there now, and refolds it
    }
    void begin(Till::Stage first) {
        till = std::make_unique<Till>(settings, clock, random);
        window = std::make_unique<Window>(*till);
        auto* screen = window->open();
        ASSERT_NE(screen, nullptr);
        screen->resize(1024, 600);
        finger = std::make_unique<Finger>(*screen);
        till->start();
        ASSERT_TRUE(eventually([&] { return till->stage() == first; }));
    }
    void signIn(const QString& pin) {
        const auto people = till->signInDesk()->staff();
        ASSERT_TRUE(eventually([&] { return people->rowCount() > 0; }));
        for (int row = 0; row < people->rowCount() && till->stage() != Till::Selling; ++row) {
            till->signInDesk()->choose(row);
            for (const auto digit : pin)
                till->signInDesk()->press(QString(digit));
            eventually([this] { return !till->signInDesk()->busy(); });
            QTest::qWait(50);
        }
        ASSERT_TRUE(eventually([this] { return till->stage() == Till::Selling; }));
    }
    void openSheet() {
        till->speak("en");
        till->backup()->openSheet();
        ASSERT_TRUE(eventually([this] { return finger->see("copy-0") != nullptr; }));
    }
    bool answered() {
        return eventually([this] { return !till->backup()->busy(); });
    }
    /// As soon as it can be.
    bool touched(const char* name) {
        return eventually([=, this] { return finger->tap(name); });
    }
    static bool eventually(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    std::int64_t salesNow() {
        std::int64_t sales = -1;
        till->books().run(
            till.get(), [](Book& book) { return book.db().integer("SELECT count(*) FROM sale"); },
            [&](std::int64_t count) { sales = count; });
        eventually([&] { return sales >= 0; });
        return sales;
    }

    TillSettings settings;
    given::CountingRandom random{9};
    std::filesystem::path copy;
    std::unique_ptr<Till> till;
    std::unique_ptr<Window> window;
    std::unique_ptr<Finger> finger;
};

TEST_F(CopiesTest, row104_aCopyIsPutBackAfterAQuestion) {
    begin(Till::SigningIn);
    signIn("2580");
    EXPECT_EQ(salesNow(), 2);
    openSheet();
    EXPECT_TRUE(touched("copy-0"));
    ASSERT_TRUE(answered());
    EXPECT_TRUE(till->backup()->question().contains("Sales made since then: 2"))
        << till->backup()->question().toStdString();
    EXPECT_TRUE(touched("leaveCopy"));
    EXPECT_EQ(salesNow(), 2); // nothing happened yet
    EXPECT_TRUE(touched("copy-0"));
    ASSERT_TRUE(answered());
    EXPECT_TRUE(touched("putBack"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    EXPECT_FALSE(till->backup()->isOpen());
    EXPECT_EQ(salesNow(), 0);
    signIn("2580");
}

TEST_F(CopiesTest, row104_aBookThatDoesNotOpenOffersItsCopies) {
    std::ofstream(settings.book, std::ios::trunc) << "the disk is dying\n";
    begin(Till::Faulted);
    const auto said = till->faultText();
    till->speak(till->language() == "fr" ? "en" : "fr");
    EXPECT_NE(till->faultText(), said); // whoever calls for help reads what it is
    EXPECT_TRUE(touched("copies"));
    ASSERT_TRUE(eventually([this] { return finger->see("copy-0") != nullptr; }));
    EXPECT_TRUE(touched("copy-0"));
    ASSERT_TRUE(answered());
    EXPECT_NE(till->backup()->question(), "");
    EXPECT_TRUE(touched("putBack"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    EXPECT_EQ(till->faultText(), "");
    signIn("1397");
}

TEST_F(CopiesTest, aBookWhoseEntryWasEditedIsClosedAfterItsPeopleWereShown) {
    std::fstream file(settings.book, std::ios::in | std::ios::out | std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(file), {}};
    const auto at = whole.find("device_enrolled");
    ASSERT_NE(at, whole.npos);
    file.seekp(static_cast<std::streamoff>(at));
    file << "device_enrolleD";
    file.close();
    begin(Till::SigningIn);
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::Faulted; }));
    EXPECT_TRUE(touched("copies"));
    ASSERT_TRUE(eventually([this] { return finger->see("copy-0") != nullptr; }));
    EXPECT_TRUE(touched("copy-0"));
    ASSERT_TRUE(answered());
    EXPECT_TRUE(touched("putBack"));
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
}

TEST_F(CopiesTest, row104_whoMayNotAndWhatIsDamagedChangeNothing) {
    begin(Till::SigningIn);
    signIn("1397"); // a seller
    openSheet();
    till->backup()->choose(0);
    ASSERT_TRUE(answered());
    EXPECT_EQ(till->backup()->question(), "");
    EXPECT_NE(till->backup()->complaint(), "");
    till->backup()->putBack(); // as nobody can touch it
    till->signOut();
    ASSERT_TRUE(eventually([this] { return till->stage() == Till::SigningIn; }));
    signIn("2580");
    openSheet();
    {
        std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(0, std::ios::end);
        const auto size = file.tellg();
        for (std::streamoff at = 8192; at < size; at += 4096) {
            file.seekp(at);
            file << std::string(64, '\xff');
        }
    }
    till->backup()->choose(0);
    ASSERT_TRUE(answered());
    EXPECT_EQ(till->backup()->question(), "");
    EXPECT_TRUE(till->backup()->complaint().startsWith("This copy is damaged"))
        << till->backup()->complaint().toStdString();
    EXPECT_EQ(salesNow(), 2);
}

} // namespace
} // namespace touat
