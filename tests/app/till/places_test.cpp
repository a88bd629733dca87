// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The goods of all places, as the centre answers a manager: stock and losses, transfers that a gone device
// leaves behind, and what does not fit together, with its trace.
#include "app/manager/places.h"

#include "core/acts/transfer.h"
#include "core/journal/json.h"
#include "several_places.h"

namespace touat {
namespace {

using namespace given;

class PlacesOfTheCentre : public SeveralPlaces {
  protected:
    /// As `by` asks it.
    Result<PlacesAnswer> answer(const Person& by, std::string_view path, const std::string& body) {
        const auto who = [&](const std::string&) -> Result<Person> { return by; };
        const auto said = answerPlaces(centre->book(), who, path, body);
        if (!said) return said.refusal();
        return *json::Parser().as<PlacesAnswer>(*said);
    }
    Result<PlacesAnswer> see(const Person& by) {
        return answer(by, path::seePlaces, json::textOf(json::write(PlacesQuestion{})));
    }
    Result<PlacesAnswer> finish(const OpenWay& way, Quantity there) {
        FinishWayOrder order;
        order.transfer = way.transfer;
        for (auto line : way.lines) {
            line.why = line.open == there ? Shortfall::none : Shortfall::missing;
            line.open = there;
            order.lines.push_back(std::move(line));
        }
        return answer(manager, path::finishWay, json::textOf(json::write(order)));
    }
    static const PlaceGoods& of(const PlacesAnswer& answer, Stall place) {
        return *std::find_if(answer.places.begin(), answer.places.end(),
                             [&](const PlaceGoods& each) { return each.place == place; });
    }
};

TEST_F(PlacesOfTheCentre, aManagerSeesWhatEveryPlaceHasAndLost) {
    const auto baskets = newSeries(s07, 10, Money::dinars(850));
    newSeries(s12, 4, Money::dinars(500));
    ASSERT_TRUE(moveGoods(s07.book(), s07.owner, MoveReason::missing,
                          {{baskets, Quantity::pieces(2)}}, "marché"));
    syncAll();
    const auto seen = see(manager);
    ASSERT_TRUE(seen);
    EXPECT_EQ(of(*seen, stall(7)).units, Quantity::pieces(8));
    EXPECT_EQ(of(*seen, stall(7)).entrusted, Money::dinars(8 * 850));
    EXPECT_EQ(of(*seen, stall(7)).own, Money{}) << "it is the artisan's";
    EXPECT_EQ(of(*seen, stall(7)).missing, Quantity::pieces(2));
    EXPECT_EQ(of(*seen, stall(7)).missingValue, Money::dinars(1'700));
    EXPECT_EQ(of(*seen, stall(12)).units, Quantity::pieces(4));
    EXPECT_EQ(of(*seen, stall(12)).missingValue, Money{});
    EXPECT_EQ(seen->all.units, Quantity::pieces(12));
    EXPECT_EQ(seen->all.entrusted, Money::dinars(8 * 850 + 4 * 500));
    EXPECT_EQ(seen->all.missingValue, Money::dinars(1'700));
    EXPECT_EQ(see(s07.vendor).refusal().reason, Reason::notAllowed);
    EXPECT_EQ(answer(manager, path::seePlaces, "{}").refusal().reason, Reason::bytesUnreadable);
}

TEST_F(PlacesOfTheCentre, r7_whereADeviceIsGoneTheCentreSaysWhatArrivedAndWhatCameBack) {
    const auto baskets = newSeries(s07, 10);
    syncAll();
    ASSERT_TRUE(sendGoods(s07.book(), s07.vendor, stall(12), Spot::shelf,
                          {{baskets, Quantity::pieces(6)}}, "Salah"));
    sync(s07);
    auto seen = see(manager);
    ASSERT_EQ(seen->ways.size(), 1U);
    EXPECT_EQ(seen->ways[0].state, TransferState::sent);
    EXPECT_EQ(seen->ways[0].lines[0].open, Quantity::pieces(6));
    EXPECT_FALSE(seen->ways[0].lines[0].code.empty());
    EXPECT_EQ(finish(seen->ways[0], Quantity::pieces(7)).refusal().reason, Reason::moreThanSent);
    seen = finish(seen->ways[0], Quantity::pieces(4)); // S12 never says it
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->ways.size(), 1U) << "the rest is the sender's to settle";
    EXPECT_EQ(seen->ways[0].state, TransferState::differs);
    EXPECT_EQ(seen->ways[0].lines[0].open, Quantity::pieces(2));
    EXPECT_EQ(of(*seen, stall(12)).units, Quantity::pieces(4));
    ASSERT_EQ(seen->doubts.size(), 1U);
    EXPECT_EQ(seen->doubts[0].kind, "transfer_difference");
    EXPECT_FALSE(seen->doubts[0].name.isEmpty());
    ASSERT_FALSE(seen->doubts[0].trace.empty());
    const auto& trace = seen->doubts[0].trace;
    EXPECT_TRUE(std::any_of(trace.begin(), trace.end(), [](const GoodsStep& step) {
        return step.kind == StepKind::sent && step.other == SeveralPlaces::stall(12);
    }));
    seen = finish(seen->ways[0], onePiece); // one came back, one is lost
    ASSERT_TRUE(seen);
    EXPECT_TRUE(seen->ways.empty());
    EXPECT_EQ(of(*seen, stall(7)).units, Quantity::pieces(5));
    // Both devices hear of it, should they be there after all.
    syncAll();
    EXPECT_EQ(levelAt(s07, baskets), Quantity::pieces(5));
    EXPECT_EQ(levelAt(s12, baskets), Quantity::pieces(4));
}

} // namespace
} // namespace touat
