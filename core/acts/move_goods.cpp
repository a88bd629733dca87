// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/move_goods.h"

#include "core/acts/approve.h"
#include "core/acts/goods_lines.h"
#include "core/acts/loss_entries.h"
#include "core/acts/may_act.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostText = 200;

bool isLoss(MoveReason reason) {
    return reason == MoveReason::damaged || reason == MoveReason::stolen ||
           reason == MoveReason::missing || reason == MoveReason::scrapped;
}
bool isFound(MoveReason reason) {
    return reason == MoveReason::mended || reason == MoveReason::found;
}

} // namespace

Result<Done> moveGoods(Book& book, const Person& by, MoveReason reason,
                       const std::vector<IncomingLine>& lines, const std::string& note,
                       const std::optional<std::string>& photo,
                       const std::optional<Person>& approver) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    if (note.size() > mostText || !isCleanText(note)) return refuse(Reason::textUnusable);
    const auto held = goodsAtHand(book, lines, spotsOf(reason).from);
    if (!held) return held.refusal();
    const bool given = reason == MoveReason::ownUse || reason == MoveReason::gift;
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : lines)
        if (const auto may = given ? mayGiveAway(*shelf.find(line.item)) : Done{}; !may)
            return may.refusal();
    if (isWriteOff(reason)) {
        if (note.empty()) return refuse(Reason::noteMissing);
        if (const auto one = oneOfThemMay(by, approver, Right::adjustStock); !one)
            return one.refusal();
    }
    GoodsMoved fact;
    fact.reason = reason;
    fact.lines = *held;
    fact.note = note;
    fact.photo = photo;
    if (isLoss(reason) || isFound(reason)) {
        std::vector<LostGoods> goods;
        for (const auto& line : *held)
            goods.push_back({line.item, isLoss(reason) ? line.quantity : -line.quantity});
        fact.losses = lossEntries(book, goods);
    }
    (void)book.record(by, fact, idOf(approver));
    return Done{};
}

Result<Done> setLevel(Book& book, const Person& by, ItemId item, Quantity least, Quantity full) {
    if (const auto may = mayAct(book, by, Right::receiveGoods); !may) return may.refusal();
    const auto known = ShelfView(book.db(), book.stall(), book.today()).find(item);
    if (!known || known->kind == ItemKind::service) return refuse(Reason::itemUnknown, item.text());
    if (known->kind == ItemKind::piece) return refuse(Reason::oneOfAKind, known->code());
    const bool none = least == Quantity{} && full == Quantity{};
    if (!none && (!least.isPositive() || full < least))
        return refuse(Reason::quantityNotPositive);
    (void)book.record(by, LevelSet{item, least, full});
    return Done{};
}

Result<Done> inspectPiece(Book& book, const Person& by, const PieceInspected& found) {
    if (const auto may = mayAct(book, by, Right::stampPieces); !may) return may.refusal();
    if (!ShelfView(book.db(), book.stall(), book.today()).find(found.item))
        return refuse(Reason::itemUnknown, found.item.text());
    constexpr int worst = 6;
    const bool stamped = found.outcome == StampOutcome::stamped;
    const bool graded = found.grade && *found.grade >= 1 && *found.grade <= worst && found.seal &&
                        !found.seal->empty();
    if (stamped != graded || (!stamped && (found.grade || found.seal)))
        return refuse(Reason::gradeMissing);
    for (const auto& text : {found.note, found.seal.value_or(std::string{})})
        if (text.size() > mostText || !isCleanText(text)) return refuse(Reason::textUnusable);
    (void)book.record(by, found);
    return Done{};
}

Result<Done> setPlace(Book& book, const Person& by, Stall place, const PlaceCard& card) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    if (!book.stall().isCentre()) return refuse(Reason::notAllowed);
    if (place.isCentre()) return refuse(Reason::placeUnknown);
    if (card.name.isEmpty()) return refuse(Reason::nameMissing);
    for (const auto* text : {&card.name.arabic, &card.name.latin, &card.commune.arabic,
                             &card.commune.latin})
        if (text->size() > mostText || !isCleanText(*text)) return refuse(Reason::textUnusable);
    (void)book.record(by, PlaceSet{place, card});
    return Done{};
}

} // namespace touat
