// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A counted deposit is looked at, piece by piece.
#include "app/till/deposit_desk.h"

#include "core/stock/shelf_view.h"

namespace touat {

void DepositDesk::open(int row) {
    if (m_busy || row < 0 || row >= m_deposits.rowCount()) return;
    clear();
    m_news.clear();
    look(m_deposits.rows()[static_cast<std::size_t>(row)].deposit.id);
}

std::optional<DepositDesk::Looked> DepositDesk::lookedUp(Book& book, DepositId id) {
    DepositTable deposits(book.db());
    auto deposit = deposits.find(id);
    auto artisan = deposit ? ArtisanTable(book.db()).find(deposit->artisan) : std::nullopt;
    if (!artisan) return std::nullopt;
    Looked looked;
    looked.deposit = std::move(*deposit);
    looked.artisan = std::move(*artisan);
    looked.contract = ContractTable(book.db()).find(looked.deposit.contract);
    ShelfView shelf(book.db(), book.stall(), book.today());
    for (const auto& line : deposits.lines(id)) {
        const auto item = line.item ? shelf.find(*line.item) : std::nullopt;
        looked.lines.push_back({line, item ? fullName(*item) : Name{},
                                item ? pictureOf(*item) : QString{},
                                item ? item->unit : Unit::piece});
    }
    std::reverse(looked.lines.begin(), looked.lines.end()); // the newest is seen
    looked.items = shelf.all();
    std::erase_if(looked.items, [&](const ShelfItem& item) {
        const bool away = item.piece && item.piece->state != PieceState::registered;
        return item.artisan != looked.artisan.id || item.contract != looked.deposit.contract ||
               item.kind == ItemKind::service || away;
    });
    return looked;
}

void DepositDesk::look(DepositId deposit) {
    readDeposits();
    m_books.run(
        this, [deposit](Book& book) { return lookedUp(book, deposit); },
        [this](std::optional<Looked> looked) {
            if (looked) show(std::move(*looked));
        });
}

void DepositDesk::show(Looked looked) {
    m_deposit = std::move(looked.deposit);
    m_artisan = std::move(looked.artisan);
    m_contract = std::move(looked.contract);
    m_photo = QString::fromStdString(m_deposit->photo.value_or(""));
    m_note = QString::fromStdString(m_deposit->note);
    m_lines.assign(std::move(looked.lines));
    m_own = Shelf(std::move(looked.items));
    m_goods.show({}, {});
    if (!m_outcome && m_deposit->offered.isPositive()) m_outcome = Appraisal::accepted;
    if (!m_deposit->offered.isPositive()) m_outcome.reset();
    m_face = "look";
    emit changed();
}

QString DepositDesk::slipText() const {
    if (!m_deposit) return {};
    //: of a deposit: the number of its slip, and the day on which the goods were left
    return Wording::tr("Slip %1, %2")
        .arg(m_deposit->slip.value_or(0))
        .arg(m_wording.date(m_deposit->day));
}

QString DepositDesk::leftText() const {
    if (!m_deposit || !m_deposit->offered.isPositive()) return {};
    //: of a deposit: how many were not looked at yet, of how many that were counted
    return Wording::tr("%1 of %2 to look at")
        .arg(m_wording.count(m_deposit->offered), m_wording.units(m_deposit->counted));
}

QString DepositDesk::outcomeText(const AppraisedLine& line) const {
    auto text = m_wording.appraisal(line.outcome);
    if (!line.note.empty()) text += QStringLiteral(" · ") + QString::fromStdString(line.note);
    //: what was said of a piece, and was taken back
    return line.undone ? Wording::tr("Taken back: %1").arg(text) : text;
}

QStringList DepositDesk::readyWords() const {
    if (m_undoing >= 0)
        //: ready words for why what was said of a piece is taken back
        return {Wording::tr("Another piece was meant"), Wording::tr("Counted wrong"),
                //: ready word for why what was said of a piece is taken back
                Wording::tr("The artisan thinks otherwise")};
    return m_outcome ? m_wording.readyWords(*m_outcome) : QStringList{};
}

void DepositDesk::setOutcome(const QString& outcome) {
    if (m_busy || !m_deposit || !m_deposit->offered.isPositive()) return;
    m_outcome = fromWord<Appraisal>(outcome.toStdString());
    m_item.reset(); // it was said with another outcome
    m_word.clear();
    m_undoing = -1;
    m_complaint.clear();
    emit changed();
}

void DepositDesk::chooseGoods(int tile) {
    if (const auto* item = m_goods.at(tile); item != nullptr && !m_busy) choose(*item);
}

void DepositDesk::choose(const ShelfItem& item) {
    putCardAway();
    m_item = item;
    if (item.kind == ItemKind::piece) m_quantity = Quantity::pieces(1);
    m_complaint.clear();
    emit changed();
}

void DepositDesk::takeItemCode(const QString& code) {
    if (m_intake.isOpen() && m_intake.takeCode(code)) return; // it is on the new thing
    const auto* item = m_own.findByCode(code.toStdString());
    if (item == nullptr) {
        complain(refuse(Reason::codeUnknown, code.toStdString()));
        return void(emit refused());
    }
    setOutcome(wordText(Appraisal::accepted));
    if (outcome() == "accepted") choose(*item);
}

void DepositDesk::describeNew() {
    if (m_busy || !m_deposit || !m_artisan || !m_contract) return;
    m_complaint.clear();
    m_intake.beginDeposit(
        *m_artisan, *m_contract, {},
        [this, deposit = m_deposit->id](ItemKind kind, const ItemCard& card, Quantity quantity) {
            m_books.run(
                this,
                [by = m_person, deposit, kind, card, quantity](Book& book) {
                    return acceptNewGoods(book, by, deposit, kind, card, quantity);
                },
                [this, deposit](const Result<AppraisalId>& result) {
                    if (!result) return m_intake.turnDown(m_wording.sentence(result.refusal()));
                    m_intake.close();
                    look(deposit);
                    emit moved();
                });
        });
    emit changed();
}

void DepositDesk::putCardAway() {
    if (m_intake.deposited()) m_intake.close();
}

void DepositDesk::more() {
    if (m_item && m_item->kind == ItemKind::piece) return;
    m_quantity += Quantity::pieces(1);
    emit changed();
}

void DepositDesk::less() {
    if (m_quantity > Quantity::pieces(1)) m_quantity += Quantity::pieces(-1);
    emit changed();
}

void DepositDesk::all() {
    if (!m_deposit || (m_item && m_item->kind == ItemKind::piece)) return;
    m_quantity = m_deposit->offered;
    emit changed();
}

void DepositDesk::setWord(const QString& word) {
    m_word = word;
    emit changed();
}

bool DepositDesk::canRecord() const {
    return !m_busy && m_deposit && m_outcome && (*m_outcome != Appraisal::accepted || m_item);
}

void DepositDesk::record() {
    if (!canRecord()) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, deposit = m_deposit->id, outcome = *m_outcome,
         item = m_item ? std::optional(m_item->id) : std::nullopt, quantity = m_quantity,
         word = m_word.trimmed().toStdString()](Book& book) {
            return outcome == Appraisal::accepted
                       ? acceptGoods(book, by, deposit, {*item, quantity})
                       : declineGoods(book, by, deposit, outcome, quantity, word);
        },
        [this, deposit = m_deposit->id](const Result<AppraisalId>& result) {
            m_busy = false;
            if (!result) return complain(result.refusal());
            m_outcome = Appraisal::accepted;
            m_item.reset();
            m_quantity = Quantity::pieces(1);
            m_word.clear();
            look(deposit);
            emit moved();
        });
}

QString DepositDesk::undoText() const {
    if (m_undoing < 0 || m_undoing >= m_lines.rowCount()) return {};
    const auto& line = m_lines.rows()[static_cast<std::size_t>(m_undoing)];
    const auto name = m_wording.name(line.item);
    return (name.isEmpty() ? QString{} : name + QStringLiteral("  ·  ")) + outcomeText(line.line);
}

void DepositDesk::askUndo(int line) {
    if (m_busy || line >= m_lines.rowCount()) return;
    if (line >= 0 && m_lines.rows()[static_cast<std::size_t>(line)].line.undone) return;
    putCardAway();
    m_undoing = std::max(line, -1);
    m_word.clear();
    m_complaint.clear();
    emit changed();
}

void DepositDesk::undo() {
    if (m_busy || m_undoing < 0 || !m_deposit) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, line = m_lines.rows()[static_cast<std::size_t>(m_undoing)].line.id,
         why = m_word.trimmed().toStdString()](Book& book) {
            return undoAppraisal(book, by, line, why);
        },
        [this, deposit = m_deposit->id](const Result<Done>& result) {
            m_busy = false;
            if (!result) return complain(result.refusal());
            m_undoing = -1;
            m_word.clear();
            look(deposit);
            emit moved();
        });
}

void DepositDesk::printSlip() {
    if (m_deposit) emit slipWanted(m_deposit->id);
}

std::vector<TagWish> DepositDesk::acceptedNow() const {
    std::vector<TagWish> tags;
    if (!m_deposit) return tags;
    for (const auto& [line, item, picture, unit] : m_lines.rows())
        if (line.item && !line.undone) // a tag for each; a roll has one
            tags.push_back({*line.item, static_cast<int>(thingsOf(line.quantity, unit).wholeUnits())});
    return tags;
}

void DepositDesk::printTags() {
    if (const auto tags = acceptedNow(); !tags.empty()) emit tagsWanted(tags);
}

} // namespace touat
