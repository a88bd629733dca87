// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/sign_in_desk.h"

#include "core/acts/give_badge.h"
#include "core/consignment/artisans_meant_view.h"
#include "core/people/staff_table.h"

namespace touat {

SignInDesk::SignInDesk(BookThread& books, const Wording& wording, QObject* parent)
    : QObject(parent), m_books(books), m_wording(wording),
      m_staff({{"personName", [this](const StaffMember& s) { return m_wording.name(s.name); }},
               {"portrait",
                [](const StaffMember& s) { return QString::fromStdString(s.portrait); }},
               {"manager", [](const StaffMember& s) { return s.role == Role::manager; }}},
              this),
      m_faces({{"faceName", [this](const Artisan& a) { return m_wording.name(a.name); }},
               {"portrait", [](const Artisan& a) { return QString::fromStdString(a.portrait); }}},
              this) {}

void SignInDesk::read() {
    m_books.run(
        this, [](Book& book) { return StaffTable(book.db()).at(book.stall()); },
        [this](std::vector<StaffMember> staff) { show(std::move(staff)); });
}

void SignInDesk::show(std::vector<StaffMember> staff) {
    std::optional<StaffId> whose; // not the row: somebody before them may be gone
    if (m_chosen >= 0) whose = m_staff.rows()[static_cast<std::size_t>(m_chosen)].id;
    m_staff.assign(std::move(staff));
    if (whose) {
        const auto& rows = m_staff.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const StaffMember& s) { return s.id == *whose; });
        if (row == rows.end())
            back();
        else
            m_chosen = static_cast<int>(row - rows.begin());
    }
    emit staffRead();
}

bool SignInDesk::knows(StaffId id) const {
    return std::any_of(m_staff.rows().begin(), m_staff.rows().end(),
                       [&](const StaffMember& member) { return member.id == id; });
}

QString SignInDesk::chosenName() const {
    if (m_chosen >= 0) return m_wording.name(m_staff.rows()[static_cast<std::size_t>(m_chosen)].name);
    return m_artisan ? m_wording.name(m_artisan->name) : QString{};
}

QString SignInDesk::chosenPortrait() const {
    if (m_artisan) return QString::fromStdString(m_artisan->portrait);
    if (m_chosen < 0) return {};
    return QString::fromStdString(m_staff.rows()[static_cast<std::size_t>(m_chosen)].portrait);
}

int SignInDesk::pinDigits() const {
    if (m_chosen >= 0) return m_staff.rows()[static_cast<std::size_t>(m_chosen)].pinDigits;
    return 0; // an artisan ends the PIN with the check key: the till does not know its length
}

void SignInDesk::choose(int row) {
    if (m_busy || row < 0 || row >= m_staff.rowCount()) return;
    clear();
    m_chosen = row;
    emit chosenChanged();
}

void SignInDesk::askForCard() {
    if (m_busy) return;
    clear();
    m_wantsCard = true;
    emit chosenChanged();
    m_books.run(
        this,
        [all = m_onlyArtisans](Book& book) {
            return all ? artisansAnywhere(book.db()) : artisansAt(book.db(), book.stall());
        },
        [this](std::vector<Artisan> artisans) {
            if (wantsCard() && !m_several) showFaces(std::move(artisans));
        });
}

void SignInDesk::takeOnlyArtisans() {
    m_onlyArtisans = true;
    back();
}

void SignInDesk::takeCard(const QString& code) {
    const auto card = code.trimmed().toStdString();
    if (card.empty()) return;
    const bool badge = isBadge(card);
    if (m_busy || (chosen() && !badge)) return void(emit refused());
    const bool cardAsked = m_wantsCard;
    clear();
    if (badge) return takeBadge(card);
    m_books.run(
        this, [card](Book& book) { return artisansMeant(book.db(), card); },
        [this, card, cardAsked](std::vector<Artisan> artisans) {
            if (chosen()) return;
            if (artisans.size() > 1) {
                m_wantsCard = true;
                m_several = true;
                emit chosenChanged();
                return showFaces(std::move(artisans));
            }
            if (!artisans.empty()) return chooseArtisan(std::move(artisans.front()));
            if (!cardAsked) return complain(m_wording.sentence(refuse(Reason::artisanUnknown)));
            Artisan stranger; // here; the centre may know the card
            stranger.card = card;
            stranger.name = {card, card};
            chooseArtisan(std::move(stranger));
        });
}

void SignInDesk::chooseArtisan(Artisan artisan) {
    m_artisan = std::move(artisan);
    emit chosenChanged();
}

void SignInDesk::chooseFace(int row) {
    if (m_busy || chosen() || row < 0 || row >= m_faces.rowCount()) return;
    chooseArtisan(m_faces.rows()[static_cast<std::size_t>(row)]);
}

void SignInDesk::showFaces(std::vector<Artisan> artisans) {
    m_artisans = std::move(artisans);
    m_communes.clear();
    for (const auto& artisan : m_artisans)
        if (std::find(m_communes.begin(), m_communes.end(), artisan.commune) == m_communes.end())
            m_communes.push_back(artisan.commune);
    m_commune = -1;
    filterFaces();
}

void SignInDesk::showCommune(int which) {
    m_commune = which < static_cast<int>(m_communes.size()) ? which : -1;
    filterFaces();
}

void SignInDesk::filterFaces() {
    std::vector<Artisan> shown;
    for (const auto& artisan : m_artisans)
        if (m_commune < 0 || artisan.commune == m_communes[static_cast<std::size_t>(m_commune)])
            shown.push_back(artisan);
    m_faces.assign(std::move(shown));
    emit facesChanged();
}

QStringList SignInDesk::communes() const {
    QStringList names;
    for (const auto& commune : m_communes) names << m_wording.name(commune);
    return names;
}

QString SignInDesk::commune() const {
    return m_commune < 0 ? QString{} : m_wording.name(m_communes[static_cast<std::size_t>(m_commune)]);
}

void SignInDesk::retell() {
    m_staff.retell();
    m_faces.retell();
    emit facesChanged();
    emit chosenChanged();
}

void SignInDesk::takeBadge(const std::string& badge) {
    m_books.run(
        this, [badge](Book& book) { return whoseBadge(book, badge); },
        [this](const Result<StaffId>& whose) {
            if (!whose) return complain(m_wording.sentence(whose.refusal()));
            for (int row = 0; row < m_staff.rowCount(); ++row)
                if (m_staff.rows()[static_cast<std::size_t>(row)].id == *whose) return choose(row);
        });
}

void SignInDesk::press(const QString& digit) {
    constexpr std::size_t longest = 8;
    if (m_busy || !chosen() || m_pin.size() >= longest || digit.size() != 1 || digit[0] < '0' ||
        digit[0] > '9')
        return;
    complain({});
    m_pin += digit.toStdString();
    emit typedChanged();
    if (pinDigits() > 0 && typed() == pinDigits()) enter();
}

void SignInDesk::erase() {
    if (m_busy || m_pin.empty()) return;
    m_pin.pop_back();
    emit typedChanged();
}

void SignInDesk::enter() {
    if (m_busy || !chosen()) return;
    if (m_pin.empty()) return complain(m_wording.sentence(refuse(Reason::pinEmpty)));
    setBusy(true);
    const auto pin = m_pin;
    forgetPin();
    if (m_chosen < 0) {
        emit artisanOffered(m_artisan->card, pin);
        return;
    }
    const auto member = m_staff.rows()[static_cast<std::size_t>(m_chosen)];
    m_books.run(
        this, [id = member.id, pin](Book& book) { return provePin(book, id, pin); },
        [this, member, pin](const Result<Person>& person) {
            setBusy(false);
            if (!person) return complain(m_wording.sentence(person.refusal()));
            back();
            emit signedIn(*person, member, pin);
            // After what the counter needs: the first fact of a start waits for the checks of the book.
            m_books.run(
                this,
                [who = *person](Book& book) {
                    noteSignIn(book, who);
                    return true;
                },
                [](bool) {});
        });
}

void SignInDesk::back() {
    clear();
    if (m_onlyArtisans) askForCard();
}

void SignInDesk::clear() {
    forgetPin();
    m_chosen = -1;
    m_artisan.reset();
    m_wantsCard = false;
    m_several = false;
    showFaces({});
    complain({});
    emit chosenChanged();
}

void SignInDesk::fail(const QString& sentence) {
    setBusy(false);
    complain(sentence);
}

void SignInDesk::setBusy(bool busy) {
    if (m_busy == busy) return;
    m_busy = busy;
    emit busyChanged();
}

void SignInDesk::complain(const QString& sentence) {
    if (m_complaint == sentence) return;
    m_complaint = sentence;
    emit complaintChanged();
}

void SignInDesk::forgetPin() {
    std::fill(m_pin.begin(), m_pin.end(), '\0');
    m_pin.clear();
    emit typedChanged();
}

} // namespace touat
