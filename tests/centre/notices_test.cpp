// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What artisans are told without asking, as files in a real folder.
#include "app/centre/notices.h"

#include <fstream>

#include "core/acts/artisans_word.h"
#include "core/acts/ask_artisan.h"
#include "core/acts/close_day.h"
#include "core/acts/open_day.h"
#include "core/acts/pay_artisan.h"
#include "core/acts/refund.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/json.h"
#include "core/sales/sale_table.h"
#include "core/store/fault.h"
#include "given.h"
#include "receipts/artisan_named.h"
#include "receipts/written.h"

namespace touat {
namespace {

class Notices : public given::StallTest {
  protected:
    void SetUp() override {
        StallTest::SetUp();
        ASSERT_TRUE(setArtisanPhone(book(), manager, fatma, "0661 23 45 67"));
        box = folder.path() / "outbox";
    }
    std::vector<std::filesystem::path> files() {
        std::vector<std::filesystem::path> all;
        for (const auto& each : std::filesystem::directory_iterator(box))
            if (each.is_regular_file()) all.push_back(each.path());
        return all;
    }
    static std::string textIn(const std::filesystem::path& file) {
        std::ifstream in(file);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void waitUntil(int hour) {
        const auto local = localTime(book().now());
        const auto hours = (hour - local.hour + 24) % 24;
        clock.pass(hours * 3'600'000LL);
    }
    /// Those of today whose key begins so.
    std::vector<Notice> told(const std::string& begins) {
        auto all = noticesOf(book(), book().today());
        std::erase_if(all, [&](const Notice& each) { return !each.key.starts_with(begins); });
        return all;
    }
    /// In both languages.
    static bool says(const Notice& notice, const std::string& text) {
        return notice.text.arabic.find(text) != std::string::npos &&
               notice.text.latin.find(text) != std::string::npos;
    }
    static bool says(const Notice& notice, Money amount) {
        return says(notice, receipts::written(amount));
    }
    std::filesystem::path box;
    DaemonLog log{clock, LogAs::sentences, [](LogLevel, const std::string& line) { FAIL() << line; }};
};

TEST_F(Notices, whoSoldIsToldOnceInTheEvening) {
    waitUntil(10);
    ASSERT_TRUE(sellForCash({carpet}));
    FileOutbox outbox(box);
    Herald herald(book(), outbox, log);
    herald.look();
    EXPECT_TRUE(files().empty()) << "the day is not over";
    waitUntil(20);
    herald.look();
    ASSERT_EQ(files().size(), 1U);
    const auto first = files().front();
    const auto told = json::Parser().as<Notice>(textIn(first));
    ASSERT_TRUE(told.has_value());
    EXPECT_EQ(told->artisan, fatma);
    EXPECT_EQ(told->phone, ArtisanTable(db()).find(fatma)->phone);
    EXPECT_TRUE(says(*told, Money::dinars(35'700))) << told->text.latin;
    EXPECT_NE(told->text.arabic.find("لكم من البيع"), std::string::npos) << told->text.arabic;
    EXPECT_NE(told->text.latin.find("Votre part"), std::string::npos) << told->text.latin;
    EXPECT_EQ(told->text.arabic.find('%') + 1 + told->text.latin.find('%') + 1, 0U) << "no gap is left";
    const auto before = textIn(first);
    ASSERT_TRUE(sellForCash({couffin}));
    clock.pass(3'600'000);
    herald.look();
    ASSERT_EQ(files().size(), 1U) << "never twice for one day";
    EXPECT_EQ(textIn(first), before);
}

TEST_F(Notices, whoseGoodsCameBackIsToldSo) {
    const auto sold = *sellForCash({carpet});
    ASSERT_TRUE(closeDay(book(), seller, given::drawerOf(Money::dinars(47'000)), Money{}));
    clock.pass(86'400'000);
    ASSERT_TRUE(openDay(book(), seller, book().today(), given::drawerOf(Money::dinars(47'000))));
    ASSERT_TRUE(refund(book(), manager, SaleTable(db()).lastBasket(book().stream()) + 1,
                       {{SaleLineId::of(sold.id.entry(), 1), carpet, given::onePiece,
                         {}, {}}},
                       TenderKind::cash));
    const auto notices = told("sold-");
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_TRUE(says(notices[0], Money::dinars(35'700))) << notices[0].text.latin;
    EXPECT_NE(notices[0].text.latin.find("revenu"), std::string::npos) << notices[0].text.latin;
    EXPECT_NE(notices[0].text.arabic.find("رجعت"), std::string::npos) << notices[0].text.arabic;
}

TEST_F(Notices, whatWasSentIsNotLaidOutAgainByAnyProgram) {
    waitUntil(10);
    ASSERT_TRUE(sellForCash({carpet}));
    waitUntil(21);
    {
        FileOutbox outbox(box);
        Herald(book(), outbox, log).look();
    }
    ASSERT_EQ(files().size(), 1U);
    std::filesystem::create_directory(box / "sent");
    std::filesystem::rename(files().front(), box / "sent" / files().front().filename());
    FileOutbox again(box);
    Herald(book(), again, log).look();
    EXPECT_TRUE(files().empty());
    clock.pass(86'400'000);
    Herald(book(), again, log).look();
    EXPECT_TRUE(files().empty()) << "nor the morning after";
}

TEST_F(Notices, aCentreThatWasOffInTheEveningTellsInTheMorning) {
    waitUntil(10);
    ASSERT_TRUE(sellForCash({carpet}));
    clock.pass(86'400'000);
    FileOutbox outbox(box);
    Herald(book(), outbox, log).look();
    EXPECT_EQ(files().size(), 1U);
}

TEST_F(Notices, withoutATelephoneNobodyIsTold) {
    ASSERT_TRUE(setArtisanPhone(book(), manager, fatma, ""));
    ASSERT_TRUE(sellForCash({carpet}));
    EXPECT_TRUE(noticesOf(book(), book().today()).empty());
}

TEST_F(Notices, aHalfWrittenNoticeIsWrittenAnew) {
    FileOutbox outbox(box);
    const Notice notice{"sold-2026-11-28-S07-1-9", fatma, {}, "0661234567", {"x", "y"}};
    std::ofstream(box / (notice.key + ".json.half")) << "{\"key\":";
    outbox.give(notice);
    ASSERT_EQ(files().size(), 1U);
    EXPECT_EQ(json::Parser().as<Notice>(textIn(files().front()))->text.latin, "y");
    std::filesystem::remove_all(box);
    EXPECT_THROW(outbox.give(notice), Fault) << "and a folder that is gone is a fault";
}

TEST_F(Notices, whoseGoodsCostLessIsToldWhatTheyCost) {
    EXPECT_TRUE(told("price-").empty());
    ASSERT_TRUE(markDown(book(), manager, carpet, Money::dinars(41'000),
                         {ConsentHow::byPhone, "x", {}}));
    const auto notices = told("price-");
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].artisan, fatma);
    EXPECT_TRUE(says(notices[0], Money::dinars(42'000))) << notices[0].text.latin;
    EXPECT_TRUE(says(notices[0], Money::dinars(41'000))) << notices[0].text.latin;
    clock.pass(86'400'000);
    EXPECT_TRUE(told("price-").empty()) << "of its day alone";
}

TEST_F(Notices, whoWasPaidIsToldAndNotOfWhatWasTakenBack) {
    ASSERT_TRUE(sellForCash({carpet}));
    clock.pass(8 * 86'400'000LL);
    const auto paid = *payArtisan(book(), manager, fatma, {PayoutMethod::bank, "V 1"});
    const auto notices = told("paid-");
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].artisan, fatma);
    EXPECT_TRUE(says(notices[0], paid.amount)) << notices[0].text.latin;
    ASSERT_TRUE(reversePayout(book(), manager, paid.id, ReversalReason::failed, "x"));
    EXPECT_TRUE(told("paid-").empty());
}

TEST_F(Notices, whoseContractEndsIsRemindedOnceForEachReminder) {
    auto terms = given::fifteenPercent();
    terms.ends = book().today().plus(14);
    const auto version = *given::signPaper(book(), manager, fatma, book().stall(), terms);
    auto each = given::card("Jarre", Money::dinars(700));
    each.artisan = fatma;
    each.contract = version;
    const auto item = *registerItem(book(), seller, ItemKind::series, each);
    ASSERT_TRUE(takeDeposit(book(), seller, fatma, version, {{item, Quantity::pieces(6)}}));
    const auto first = told("ends-");
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].artisan, fatma);
    EXPECT_TRUE(says(first[0], receipts::writtenDay(*terms.ends))) << first[0].text.latin;
    EXPECT_TRUE(says(first[0], book().stall().text())) << first[0].text.latin;
    clock.pass(86'400'000);
    ASSERT_EQ(told("ends-").size(), 1U);
    EXPECT_EQ(told("ends-")[0].key, first[0].key) << "the same reminder";
    clock.pass(6 * 86'400'000LL);
    ASSERT_EQ(told("ends-").size(), 1U);
    EXPECT_NE(told("ends-")[0].key, first[0].key) << "a week before, the next";
}

} // namespace
} // namespace touat
