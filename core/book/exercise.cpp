// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/book/exercise.h"

#include <algorithm>

#include "core/journal/journal_table.h"

namespace touat {

namespace {

class Examiner {
  public:
    std::set<Exercise> done;

    template <class T> void operator()(const T&) {}
    void operator()(const SaleMade& sale) { look(sale.document); }
    void operator()(const RefundMade&) { done.insert(Exercise::takeBack); }
    void operator()(const ExchangeMade&) { done.insert(Exercise::takeBack); }
    void operator()(const CashTakenOut&) { done.insert(Exercise::takeCashOut); }
    void operator()(const PieceRegistered& piece) { look(piece.card); }
    void operator()(const ItemRegistered& item) { look(item.card); }
    void operator()(const DayClosed&) { done.insert(Exercise::closeDay); }

  private:
    void look(const ItemCard& card) {
        if (card.incomplete) done.insert(Exercise::unknownCode);
    }
    void look(const Document& sale) {
        const bool inCash = paidBy(sale.tenders, TenderKind::cash) == sale.payable();
        if (sale.lines.size() == 1 && sale.lines.front().quantity == Quantity::pieces(1) && inCash)
            done.insert(Exercise::oneForCash);
        for (const auto& line : sale.lines) {
            if (line.quantity >= Quantity::pieces(2)) done.insert(Exercise::twoAlike);
            for (const auto& cut : line.cuts.value_or(std::vector<Cut>{}))
                if (cut.amount > Money{} && cut.kind != CutKind::list &&
                    cut.kind != CutKind::promotion)
                    done.insert(Exercise::lowerPrice);
        }
        for (const auto& tender : sale.tenders) {
            if (tender.kind == TenderKind::cash && tender.given > tender.amount)
                done.insert(Exercise::giveChange);
            if (tender.kind == TenderKind::card && !tender.reference.empty())
                done.insert(Exercise::payByCard);
        }
        // Baskets are numbered as they begin: an older one that is sold later had waited.
        if (sale.basket < m_youngest) done.insert(Exercise::parkAndResume);
        m_youngest = std::max(m_youngest, sale.basket);
    }
    std::int64_t m_youngest = 0;
};

} // namespace

std::set<Exercise> exercisesIn(const std::vector<Fact>& facts) {
    Examiner examiner;
    for (const auto& fact : facts)
        std::visit(examiner, fact);
    return examiner.done;
}

std::vector<Fact> ownFacts(Book& book) {
    std::vector<Fact> facts;
    EntryReader reader;
    JournalTable(book.db()).eachFrom(
        book.stream(), 1, [&](std::int64_t, std::string_view text, const Hash&) {
            if (const auto envelope = reader.read(std::string(text)))
                if (auto fact = readFact(*envelope, reader.body()); fact && *fact)
                    facts.push_back(std::move(**fact));
            return true;
        });
    return facts;
}

} // namespace touat
