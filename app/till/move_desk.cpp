// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/move_desk.h"

#include "core/journal/balance_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr std::size_t mostGoods = 60;

QString symbolOf(MoveReason reason) {
    switch (reason) {
    case MoveReason::toReserve:
        return QStringLiteral("warehouse");
    case MoveReason::toShelf:
        return QStringLiteral("store");
    case MoveReason::damaged:
        return QStringLiteral("triangle-alert");
    case MoveReason::mended:
        return QStringLiteral("hammer");
    case MoveReason::stolen:
        return QStringLiteral("eye-off");
    case MoveReason::missing:
        return QStringLiteral("package-x");
    case MoveReason::found:
        return QStringLiteral("package-search");
    case MoveReason::ownUse:
        return QStringLiteral("house");
    case MoveReason::gift:
        return QStringLiteral("gift");
    case MoveReason::restored:
        return QStringLiteral("package-check");
    case MoveReason::scrapped:
        return QStringLiteral("trash-2");
    }
    return {};
}

/// What was stolen or is missing is not there to be photographed; what only changes its place looks as before.
bool canBeShown(MoveReason reason) {
    return isWriteOff(reason) && reason != MoveReason::stolen && reason != MoveReason::missing;
}

} // namespace

MoveDesk::MoveDesk(BookThread& books, const Wording& wording, Approval& approval, Counter& counter,
                   PhotoShelf& photos, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_approval(approval),
      m_counter(counter),
      m_photos(photos),
      m_found({{"itemName", [this](const Candidate& c) { return m_wording.name(c.item.name); }},
               {"picture", [](const Candidate& c) { return pictureOf(c.item); }},
               {"maker", [this](const Candidate& c) { return m_wording.name(c.item.artisanName); }},
               {"codeText",
                [](const Candidate& c) { return QString::fromStdString(c.item.code()); }},
               {"sideText",
                [this](const Candidate& c) {
                    return m_wording.quantity(c.item.onHand, c.item.unit);
                }}},
              this),
      m_spots({{"spotText", [this](const AtSpot& s) { return m_wording.spot(s.spot); }},
               {"countText", [this](const AtSpot& s) { return quantityText(s.quantity); }}},
              this),
      m_reasons({{"key",
                  [](const Reasoned& r) {
                      return QString::fromStdString(std::string(wordOf(r.reason)));
                  }},
                 {"label", [this](const Reasoned& r) { return m_wording.moveReason(r.reason); }},
                 {"symbol", [](const Reasoned& r) { return symbolOf(r.reason); }},
                 {"possible", [](const Reasoned& r) { return r.possible; }}},
                this) {}

void MoveDesk::setPerson(const Person& person) {
    m_person = person;
    next();
}

void MoveDesk::begin() {
    if (!chosen()) search({});
}

void MoveDesk::next() {
    m_item.reset();
    m_reason.reset();
    m_quantity = Quantity::pieces(1);
    m_note.clear();
    m_photo.clear();
    m_noCamera = false;
    m_done.reset();
    m_complaint.clear();
    search({});
    emit changed();
}

void MoveDesk::search(const QString& text) {
    const auto& shelf = m_counter.shelf();
    std::vector<Candidate> items;
    for (const auto at : shelf.search(text.toStdString())) {
        if (items.size() == mostGoods) break;
        if (shelf.at(at).kind != ItemKind::service) items.push_back({shelf.at(at)});
    }
    m_found.assign(std::move(items));
}

void MoveDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_found.rowCount()) return;
    const auto item = m_found.rows()[static_cast<std::size_t>(row)].item;
    m_books.run(
        this, [item](Book& book) { return std::optional(standing(book, item)); },
        [this](std::optional<Found> found) { show(std::move(found), {}); });
}

void MoveDesk::takeCode(const QString& code) {
    if (m_busy) return;
    m_books.run(
        this,
        [text = code.trimmed().toStdString()](Book& book) {
            std::vector<Found> found;
            for (auto& item : ShelfView(book.db(), book.stall(), book.today()).withCode(text))
                if (item.kind != ItemKind::service) found.push_back(standing(book, std::move(item)));
            return found;
        },
        [this, code](std::vector<Found> found) { choose(std::move(found), code); });
}

// Of several things with one code, those of which something is here.
void MoveDesk::choose(std::vector<Found> found, const QString& code) {
    const auto elsewhere = [](const Found& one) {
        return std::none_of(one.spots.begin(), one.spots.end(),
                            [](const AtSpot& at) { return at.quantity.isPositive(); });
    };
    const bool allAway = std::all_of(found.begin(), found.end(), elsewhere);
    if (!allAway) std::erase_if(found, elsewhere);
    if (found.empty()) return show(std::nullopt, code);
    std::vector<ShelfItem> items;
    for (const auto& one : found) items.push_back(one.item);
    m_counter.choice().ask(code, std::move(items), [this, found, code](const ShelfItem& chosen) {
        for (const auto& one : found)
            if (one.item.id == chosen.id) show(one, code);
    });
}

MoveDesk::Found MoveDesk::standing(Book& book, ShelfItem item) {
    Found found{std::move(item), {}};
    for (const auto spot :
         {Spot::shelf, Spot::reserve, Spot::aside, Spot::damaged, Spot::lost, Spot::used})
        found.spots.push_back({spot, BalanceTable(book.db())
                                         .goods(accountOf(spot, book.stall()), found.item.id)});
    return found;
}

void MoveDesk::show(std::optional<Found> found, const QString& code) {
    if (!found) {
        complain(refuse(Reason::codeUnknown, code.toStdString()));
        emit refused();
        return;
    }
    next();
    const bool series = found->item.kind == ItemKind::series;
    std::vector<Reasoned> reasons;
    for (std::size_t i = 0; i < EnumWords<MoveReason>::words.size(); ++i) {
        const auto reason = static_cast<MoveReason>(i);
        const auto& from = found->spots[static_cast<std::size_t>(spotsOf(reason).from)];
        const bool given = reason == MoveReason::ownUse || reason == MoveReason::gift;
        const bool there =
            from.quantity.isPositive() || (series && reason == MoveReason::found);
        reasons.push_back({reason, there && !(given && found->item.artisan)});
    }
    m_reasons.assign(std::move(reasons));
    std::erase_if(found->spots, [](const AtSpot& at) { return at.quantity == Quantity{}; });
    m_item = std::move(found->item); // its unit is shown with what is where
    m_spots.assign(std::move(found->spots));
    emit changed();
}

QString MoveDesk::codeText() const {
    return m_item ? QString::fromStdString(m_item->code()) : QString{};
}

QString MoveDesk::reason() const {
    return m_reason ? QString::fromStdString(std::string(wordOf(*m_reason))) : QString{};
}

void MoveDesk::setReason(const QString& reason) {
    if (readyWords().contains(m_note)) m_note.clear(); // they were another reason's
    m_reason = fromWord<MoveReason>(reason.toStdString());
    m_complaint.clear();
    emit changed();
}

void MoveDesk::more() {
    if (!onePiece()) m_quantity += Quantity::pieces(1);
    emit changed();
}

void MoveDesk::less() {
    if (m_quantity > Quantity::pieces(1)) m_quantity += Quantity::pieces(-1);
    emit changed();
}

QString MoveDesk::quantityText(Quantity quantity) const {
    return m_wording.quantity(quantity, m_item ? m_item->unit : Unit::piece);
}

void MoveDesk::setQuantity(const QString& typed) {
    const auto quantity = parseQuantity(typed.toStdString());
    if (!m_item || onePiece()) return;
    m_quantity = quantity && quantity->isPositive() ? *quantity : Quantity::pieces(1);
    emit changed();
}

void MoveDesk::setNote(const QString& note) {
    m_note = note;
    emit changed();
}

void MoveDesk::choosePhoto(int row) {
    const auto kept = m_photos.keep(row);
    m_complaint = m_wording.photoProblem(kept.flaw);
    if (!kept.name.isEmpty()) m_photo = kept.name;
    emit changed();
}

void MoveDesk::dropPhoto() {
    m_photo.clear();
    emit changed();
}

bool MoveDesk::wantsPhoto() const {
    return m_reason && canBeShown(*m_reason) && m_photo.isEmpty() && !m_noCamera;
}

void MoveDesk::goWithoutPhoto() {
    m_noCamera = true;
    m_complaint.clear();
    emit changed();
}

void MoveDesk::move() {
    if (!m_reason || m_done || m_busy) return;
    if (!wantsPhoto()) return act(*m_reason, std::nullopt);
    //: goods are written off, and nobody took a photo of them; "No camera here" is a button
    m_complaint = Wording::tr("Please take a photo, or touch \"No camera here\".");
    emit changed();
}

void MoveDesk::undo() {
    const auto back = m_done && !m_done->undone ? opposite(m_done->reason) : std::nullopt;
    if (back) act(*back, std::nullopt);
}

void MoveDesk::act(MoveReason reason, const std::optional<Person>& approver) {
    if (m_busy || !m_item) return; // a second press does nothing
    m_busy = true;
    m_complaint.clear();
    emit changed();
    const auto photo = m_photo.isEmpty() ? std::nullopt : std::optional(m_photo.toStdString());
    m_books.run(
        this,
        [by = m_person, reason, item = m_item->id, quantity = m_quantity,
         note = m_note.trimmed().toStdString(), photo, approver](Book& book) {
            return moveGoods(book, by, reason, {{item, quantity}}, note, photo, approver);
        },
        [this, reason](const Result<Done>& result) {
            m_busy = false;
            if (result) {
                const bool undone = m_done.has_value();
                m_done = Moved{reason, m_quantity, undone};
                emit changed();
                emit moved();
                return;
            }
            if (result.refusal().reason != Reason::approvalNeeded)
                return complain(result.refusal());
            emit changed();
            m_approval.ask(m_person, Right::adjustStock, result.refusal(),
                           [this, reason](const Person& second) { act(reason, second); });
        });
}

QString MoveDesk::doneText() const {
    if (!m_done) return {};
    return quantityText(m_done->quantity) + QStringLiteral("  ·  ") +
           m_wording.moveReason(m_done->reason);
}

QString MoveDesk::undoText() const {
    const auto back = m_done && !m_done->undone ? opposite(m_done->reason) : std::nullopt;
    //: button: a move of goods was a mistake; %1 is the opposite move, such as "To the shelf"
    return back ? Wording::tr("Undo: %1").arg(m_wording.moveReason(*back)) : QString{};
}

void MoveDesk::complain(const Refusal& refusal) {
    m_complaint = m_wording.sentence(refusal);
    emit changed();
}

void MoveDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void MoveDesk::fail() {
    m_busy = false;
    emit changed();
}

void MoveDesk::retell() {
    m_found.retell();
    m_spots.retell();
    m_reasons.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
