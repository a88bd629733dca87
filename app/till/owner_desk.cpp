// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/owner_desk.h"

#include "core/acts/artisans_word.h"
#include "core/acts/correct_owner.h"
#include "core/consignment/account_table.h"
#include "core/consignment/artisan_table.h"

namespace touat {

OwnerDesk::OwnerDesk(BookThread& books, const Wording& wording, StockDesk& stock, Approval& approval,
                     QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_stock(stock),
      m_approval(approval),
      m_artisans({{"faceName", [this](const Whose& w) { return m_wording.name(w.artisan.name); }},
                  {"portrait",
                   [](const Whose& w) { return QString::fromStdString(w.artisan.portrait); }}},
                 this) {
    connect(&m_stock, &StockDesk::changed, this, &OwnerDesk::leaveOthers);
}

void OwnerDesk::setPerson(const Person& person) {
    m_person = person;
    ++m_asked;
    m_busy = false;
    setFace("");
}

void OwnerDesk::leaveOthers() {
    if (!m_item || (m_stock.view() == StockDesk::Way && m_stock.shown() && m_stock.shown()->id == m_item->id))
        return;
    ++m_asked;
    m_item.reset();
    m_busy = false;
    setFace("");
}

template <class Work, class Then>
void OwnerDesk::ask(Work work, Then then) {
    setBusy(true);
    m_books.run(this, std::move(work), [this, asked = m_asked, then = std::move(then)](auto answer) {
        if (asked != m_asked) return;
        setBusy(false);
        then(std::move(answer));
    });
}

void OwnerDesk::setBusy(bool busy) {
    m_busy = busy;
    emit changed();
}

void OwnerDesk::setFace(const char* face) {
    m_face = face;
    m_complaint.clear();
    emit changed();
}

// another artisan's -------------------------------------------------------------------------------

void OwnerDesk::correctOwner() {
    if (m_busy || !m_stock.canCorrect()) return;
    m_item = m_stock.shown();
    ask(
        [was = *m_item->artisan](Book& book) {
            std::vector<Whose> all;
            ContractTable contracts(book.db());
            for (auto& artisan : ArtisanTable(book.db()).all()) {
                const auto contract = contracts.newest(artisan.id, book.stall());
                if (contract && artisan.id != was) all.push_back({std::move(artisan), contract->id});
            }
            return all;
        },
        [this](std::vector<Whose> all) {
            m_artisans.assign(std::move(all));
            setFace("who");
        });
}

void OwnerDesk::chooseArtisan(int row) {
    if (row < 0 || row >= m_artisans.rowCount() || m_busy || !m_item) return;
    ask(
        [item = m_item->id,
         now = m_artisans.rows()[static_cast<std::size_t>(row)]](Book& book) -> Result<Follows> {
            const auto fact = ownerCorrection(book, item, now.contract);
            if (!fact) return fact.refusal();
            Follows follows{now, std::ssize(fact->lines), {}, {}, {}};
            ArtisanEntryTable entries(book.db());
            for (const auto& line : fact->lines) {
                follows.was += line.was.shares.artisan;
                follows.gets += line.now.shares.artisan;
                if (!entries.isOpen(ArtisanEntryId::fromPacked(line.line.packed())))
                    follows.paid += line.was.shares.artisan;
            }
            return follows;
        },
        [this](const Result<Follows>& follows) {
            if (follows) {
                m_follows = *follows;
                return setFace("owner");
            }
            m_complaint = m_wording.sentence(follows.refusal());
            emit changed();
        });
}

// found again -------------------------------------------------------------------------------------

void OwnerDesk::keepFound() {
    if (m_busy || !m_stock.canKeep()) return;
    m_item = m_stock.shown();
    ask([item = m_item->id](Book& book) { return keepableOf(book, item); },
        [this](Quantity most) {
            if (!most.isPositive()) return;
            m_most = most;
            count(most); // all of it, unless somebody says less
        });
}

void OwnerDesk::count(Quantity quantity) {
    if (!quantity.isPositive() || quantity > m_most || !m_item || m_busy) return;
    ask(
        [line = IncomingLine{m_item->id, quantity}](Book& book) { return keptFor(book, line); },
        [this, quantity](const Result<Money>& kept) {
            if (!kept) {
                m_complaint = m_wording.sentence(kept.refusal());
                return emit changed();
            }
            m_found = quantity;
            m_kept = *kept;
            setFace("found");
        });
}

void OwnerDesk::more() { count(m_found + Quantity::pieces(1)); }
void OwnerDesk::less() { count(m_found - Quantity::pieces(1)); }

QString OwnerDesk::quantityText() const {
    if (!m_item || m_item->kind == ItemKind::piece) return {};
    return m_wording.quantity(m_found, m_item->unit);
}

// what follows ------------------------------------------------------------------------------------

QStringList OwnerDesk::follows() const {
    if (!m_item) return {};
    const auto was = m_wording.name(m_item->artisanName);
    if (face() == "found")
        //: goods that were paid for as lost are found; %1: the artisan, %2: an amount
        return {Wording::tr("%1 keeps the %2 that were paid for the loss.").arg(was, m_wording.priced(m_kept)),
                //: goods that were paid for as lost are found, and become the stall's
                Wording::tr("The goods are the stall's own from now on, and so is what they sell for.")};
    if (face() != "owner" || !m_follows) return {};
    const auto now = m_wording.name(m_follows->now.artisan.name);
    //: goods were registered under the wrong artisan; %1: the wrong one, %2: the right one
    QStringList all{Wording::tr("The goods are no longer %1's but %2's.").arg(was, now)};
    if (m_follows->sales == 0)
        //: goods were registered under the wrong artisan, and nothing of them was sold yet
        return all << Wording::tr("Nothing of them was sold: no account changes.");
    //: goods were registered under the wrong artisan and sold; %1: so many sales, %2: an amount, %3: the wrong artisan
    all << Wording::tr("Sales of them: %1 – %2 go off the account of %3.")
               .arg(m_wording.count(Quantity::pieces(m_follows->sales)),
                    m_wording.priced(m_follows->was), was);
    //: goods were registered under the wrong artisan and sold; %1: the right artisan, %2: an amount
    all << Wording::tr("%1 gets %2 for them, by their own contract.").arg(now, m_wording.priced(m_follows->gets));
    if (Money{} < m_follows->paid)
        //: goods were sold under the wrong artisan, who was paid; %1: an amount, %2: the wrong artisan
        all << Wording::tr("%1 were paid to %2 already: so much is owed back.")
                   .arg(m_wording.priced(m_follows->paid), was);
    return all;
}

QStringList OwnerDesk::reasons() const {
    if (face() == "found")
        //: why an artisan keeps what was paid for goods that were found; short
        return {Wording::tr("Agreed with the artisan"),
                //: why an artisan keeps what was paid for goods that were found; short
                Wording::tr("Found too late")};
    //: why goods stood under the wrong artisan; short
    return {Wording::tr("The tags were mixed up"),
            //: why goods stood under the wrong artisan; short
            Wording::tr("Wrong picture touched")};
}

void OwnerDesk::record(const QString& why) { record(why.trimmed().toStdString(), std::nullopt); }

void OwnerDesk::record(const std::string& why, const std::optional<Person>& approver) {
    if (m_busy || !m_item) return;
    setBusy(true);
    std::optional<ContractId> contract; // or else it is found
    if (face() == "owner" && m_follows) contract = m_follows->now.contract;
    m_books.run(
        this,
        [by = m_person, line = IncomingLine{m_item->id, m_found}, contract, why, approver](Book& book) {
            return contract ? touat::correctOwner(book, by, line.item, *contract, why)
                            : touat::keepFound(book, by, line, why, approver);
        },
        [this, asked = m_asked, item = m_item->id, why](const Result<Done>& result) {
            if (asked == m_asked) done(result, why);
            if (result) emit putRight(item); // done is done, whatever lies open by now
        });
}

void OwnerDesk::done(const Result<Done>& result, const std::string& why) {
    m_busy = false;
    if (result) return setFace("");
    m_complaint = m_wording.sentence(result.refusal());
    emit changed();
    if (result.refusal().reason != Reason::approvalNeeded || face() != "found") return;
    m_approval.ask(m_person, Right::adjustStock, result.refusal(),
                   [this, asked = m_asked, why](const Person& second) {
                       if (asked == m_asked) record(why, second);
                   });
}

void OwnerDesk::back() { setFace(face() == "owner" ? "who" : ""); }

void OwnerDesk::forgetComplaint() {
    m_complaint.clear();
    emit changed();
}

void OwnerDesk::fail() { setBusy(false); }

void OwnerDesk::retell() {
    m_artisans.retell();
    m_complaint.clear();
    emit changed();
}

} // namespace touat
