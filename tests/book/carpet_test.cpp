// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of one carpet, from the craft centre of Timimoun to a buyer and back, and what the
// command line says of it in the end.
#include "core/acts/count_stock.h"
#include "core/acts/refund.h"
#include "core/acts/transfer.h"
#include "core/sales/goods_view.h"
#include "core/sales/sale_table.h"
#include "core/stock/goods_sum_view.h"
#include "several_places.h"
#include "shop_book.h"

namespace touat::processes {
namespace {

using namespace given;

class Carpet : public SeveralPlaces {
  protected:
    /// Codes that a place has, as `touat-book report` lists them.
    std::vector<std::string> reported(const Path& book, const std::string& place) {
        std::vector<std::string> codes;
        for (const auto& stall : jsonOf(touatBook({"report", book, "stock", "--json"}).out))
            if (stall["stock"]["stall"] == place)
                for (const auto& item : stall["items"])
                    if (item["on_hand"] == 1000) codes.push_back(item["code"]);
        return codes;
    }
    void bringBack(TestPlace& at, ItemId item) {
        Query row(at.db(), "SELECT id FROM sale_line WHERE item = ?1", item);
        ASSERT_TRUE(row.next());
        const auto line = row.id<SaleLineId>();
        ReturnedLine back{line, item, onePiece, {}};
        back.how.emplace();
        RefundWish wish;
        wish.approver = at.owner;
        ASSERT_TRUE(refund(at.book(), at.vendor, SaleTable(at.db()).lastBasket(at.book().stream()) + 1,
                           {back}, TenderKind::cash, wish));
    }
};

TEST_F(Carpet, isEqualInTheReportAfterItsWholeWay) {
    // Registered in Timimoun, inspected and stamped there.
    const auto carpet = newPiece(timimoun);
    const auto second = newPiece(timimoun);
    clock.pass(1000);
    PieceInspected found;
    found.item = carpet;
    found.grade = 2;
    found.seal = "TIM-412";
    ASSERT_TRUE(inspectPiece(timimoun.book(), {std::nullopt, Role::officer}, found));
    const auto code = [&](ItemId item) {
        return ShelfView(timimoun.db(), stall(46), timimoun.book().today()).find(item)->code();
    };
    const auto itsCode = code(carpet);
    const auto otherCode = code(second);
    clock.pass(1000);
    // Dispatched with another one, which does not arrive and is found where it was.
    const auto first = *sendGoods(timimoun.book(), timimoun.vendor, stall(7), Spot::shelf,
                                  {{carpet, onePiece}, {second, onePiece}}, "Ahmed");
    syncAll();
    clock.pass(1000);
    ASSERT_TRUE(receiveTransfer(s07.book(), s07.vendor, first,
                                {{second, Quantity{}, Shortfall::missing}}));
    syncAll();
    ASSERT_TRUE(settleTransfer(timimoun.book(), timimoun.vendor, first, {{second, onePiece}}));
    clock.pass(1000);
    // Counted, and there.
    const auto count = *openCount(s07.book(), s07.vendor, Spot::shelf, "");
    ASSERT_TRUE(tallyCode(s07.book(), s07.vendor, count, itsCode));
    ASSERT_TRUE(closeCount(s07.book(), s07.owner, count, ""));
    // Transferred, sold, and returned.
    const auto onwards = *sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                                    {{carpet, onePiece}}, "");
    syncAll();
    clock.pass(1000);
    ASSERT_TRUE(receiveTransfer(s12.book(), s12.vendor, onwards, {}));
    clock.pass(1000);
    ASSERT_TRUE(sellOne(s12, carpet));
    clock.pass(1000);
    bringBack(s12, carpet);
    syncAll();

    EXPECT_EQ(InspectionTable(s12.db()).of(carpet)->seal, "TIM-412");
    for (const auto& item : {carpet, second}) {
        const auto sum = sumOf(centre->db(), item);
        EXPECT_TRUE(sum.balances());
        EXPECT_EQ(sum.onHand, onePiece);
    }
    using enum StepKind;
    std::vector<StepKind> steps;
    const auto way = GoodsView(centre->db(), s12.book().today()).wayOf(carpet);
    for (const auto& step : way)
        steps.push_back(step.kind);
    EXPECT_EQ(steps, (std::vector<StepKind>{registered, deposited, inspected, sent, arrived, sent,
                                            arrived, sold, refunded}));

    for (auto* each : {&centre, &s07.device, &s12.device, &timimoun.device}) (*each)->close();
    const std::vector<std::string> none;
    EXPECT_EQ(reported(centre->file(), "S12"), std::vector{itsCode});
    EXPECT_EQ(reported(centre->file(), "S07"), none);
    EXPECT_EQ(reported(centre->file(), "S46"), std::vector{otherCode});
    EXPECT_EQ(reported(s12.device->file(), "S12"), std::vector{itsCode});
    EXPECT_EQ(reported(s07.device->file(), "S07"), none);
    EXPECT_EQ(reported(timimoun.device->file(), "S46"), std::vector{otherCode});
}

} // namespace
} // namespace touat::processes
