// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/stamp_desk.h"

#include <algorithm>

#include "core/stock/shelf_view.h"

namespace touat {

namespace {
constexpr std::size_t mostPieces = 60;

/// Neither sold nor lost, on the way nor elsewhere: it can be laid before the officer.
bool isHere(const ShelfItem& item, Stall place) {
    return item.kind == ItemKind::piece && item.piece && item.piece->holder == place;
}
}

StampDesk::StampDesk(BookThread& books, const Wording& wording, CodeChoice& choice, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_choice(choice),
      m_found({{"itemName", [this](const Piece& p) { return m_wording.name(p.item.name); }},
               {"picture", [](const Piece& p) { return pictureOf(p.item); }},
               {"maker", [this](const Piece& p) { return m_wording.name(p.item.artisanName); }},
               {"codeText",
                [](const Piece& p) { return QString::fromStdString(p.item.code()); }},
               {"sideText",
                [this](const Piece& p) { return p.last ? m_wording.stamp(*p.last) : QString{}; }}},
              this) {}

void StampDesk::setPerson(const Person& person) {
    m_person = person;
    m_done.clear();
    clear();
}

void StampDesk::begin() {
    search(m_search);
}

void StampDesk::retell() {
    m_found.retell();
    emit changed();
}

void StampDesk::fail() {
    m_busy = false;
    emit changed();
}

void StampDesk::clear() {
    m_piece.reset();
    m_outcome.reset();
    m_grade = 0;
    m_seal.clear();
    m_note.clear();
    m_complaint.clear();
    emit changed();
}

void StampDesk::search(const QString& text) {
    m_search = text;
    m_books.run(
        this,
        [words = text.toStdString()](Book& book) {
            const Shelf shelf(ShelfView(book.db(), book.stall(), book.today()).all());
            InspectionTable inspections(book.db());
            std::vector<Piece> pieces;
            for (const auto at : shelf.search(words))
                if (const auto& item = shelf.at(at); isHere(item, book.stall()))
                    pieces.push_back({item, inspections.of(item.id)});
            std::stable_partition(pieces.begin(), pieces.end(),
                                  [](const Piece& p) { return !p.last; });
            pieces.resize(std::min(pieces.size(), mostPieces));
            return pieces;
        },
        [this, text](std::vector<Piece> pieces) {
            if (text == m_search) m_found.assign(std::move(pieces));
        });
}

void StampDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_found.rowCount()) return;
    show(m_found.rows()[static_cast<std::size_t>(row)], {});
}

void StampDesk::takeCode(const QString& code) {
    if (m_busy) return;
    m_books.run(
        this,
        [text = code.trimmed().toStdString()](Book& book) {
            auto items = ShelfView(book.db(), book.stall(), book.today()).withCode(text);
            std::erase_if(items, [](const ShelfItem& item) { return item.kind != ItemKind::piece; });
            std::vector<Piece> found;
            for (auto& item : items) {
                const auto last = InspectionTable(book.db()).of(item.id);
                found.push_back({std::move(item), last});
            }
            return found;
        },
        [this, code](std::vector<Piece> found) {
            if (found.empty() && m_outcome == StampOutcome::stamped) return setSeal(code.trimmed());
            if (found.empty()) return show(std::nullopt, code);
            std::vector<ShelfItem> items;
            for (const auto& piece : found) items.push_back(piece.item);
            m_choice.ask(code, std::move(items), [this, found](const ShelfItem& chosen) {
                for (const auto& piece : found)
                    if (piece.item.id == chosen.id) show(piece, {});
            });
        });
}

void StampDesk::show(std::optional<Piece> piece, const QString& code) {
    if (!piece) {
        m_complaint = m_wording.sentence(refuse(Reason::codeUnknown, code.toStdString()));
        emit changed();
        emit refused();
        return;
    }
    clear();
    m_done.clear();
    m_piece = std::move(piece);
    emit changed();
}

void StampDesk::leave() {
    if (!m_busy) clear();
}

void StampDesk::setOutcome(const QString& outcome) {
    const auto chosen = fromWord<StampOutcome>(outcome.toStdString());
    if (chosen == m_outcome) return;
    m_outcome = chosen;
    m_grade = 0;
    m_seal.clear();
    m_note.clear(); // it was said of another outcome
    emit changed();
}

void StampDesk::setGrade(int grade) {
    m_grade = grade;
    emit changed();
}

void StampDesk::setSeal(const QString& seal) {
    m_seal = seal;
    emit changed();
}

void StampDesk::setNote(const QString& note) {
    m_note = note;
    emit changed();
}

void StampDesk::record() {
    if (m_busy || !m_piece || !m_outcome) return; // a second press does nothing
    PieceInspected found;
    found.item = m_piece->item.id;
    found.outcome = *m_outcome;
    if (*m_outcome == StampOutcome::stamped) {
        if (m_grade > 0) found.grade = m_grade;
        if (const auto seal = m_seal.trimmed(); !seal.isEmpty()) found.seal = seal.toStdString();
    }
    found.note = m_note.trimmed().toStdString();
    m_busy = true;
    m_complaint.clear();
    emit changed();
    m_books.run(
        this,
        [by = m_person, found](Book& book) -> Result<Inspection> {
            if (const auto done = inspectPiece(book, by, found); !done) return done.refusal();
            return *InspectionTable(book.db()).of(found.item);
        },
        [this](const Result<Inspection>& result) {
            m_busy = false;
            if (!result) {
                m_complaint = m_wording.sentence(result.refusal());
                emit changed();
                return;
            }
            const auto name = itemName();
            clear();
            m_done = name + QStringLiteral("  ·  ") + m_wording.stamp(*result);
            emit changed();
            emit inspected();
            search(m_search);
        });
}

void StampDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

QString StampDesk::itemName() const {
    return m_piece ? m_wording.name(m_piece->item.name) : QString{};
}
QString StampDesk::picture() const {
    return m_piece ? pictureOf(m_piece->item) : QString{};
}
QString StampDesk::maker() const {
    return m_piece ? m_wording.name(m_piece->item.artisanName) : QString{};
}
QString StampDesk::codeText() const {
    return m_piece ? QString::fromStdString(m_piece->item.code()) : QString{};
}
QString StampDesk::beforeText() const {
    return m_piece && m_piece->last ? m_wording.stamp(*m_piece->last) : QString{};
}
QString StampDesk::outcome() const {
    return m_outcome ? wordText(*m_outcome) : QString{};
}

} // namespace touat
