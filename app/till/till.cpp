// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/till.h"

#include "core/acts/give_badge.h"
#include "core/sync/enrolment.h"

namespace touat {

namespace {

/// Where papers wait for the printer.
std::filesystem::path printsBeside(std::filesystem::path book) {
    return book.replace_extension(".prints");
}

std::filesystem::path backupsOf(const TillSettings& settings) {
    return settings.backups.empty() ? settings.book.parent_path() / "backups" : settings.backups;
}

} // namespace

Till::Till(TillSettings settings, const Clock& clock, Random& random, QObject* parent)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_clock(clock),
      m_random(random),
      m_pictures(m_settings.pictures != nullptr ? m_settings.pictures : new Pictures),
      m_printer(m_books, m_wording, m_settings.fonts, printsBeside(m_settings.book), this),
      m_signIn(m_books, m_wording, this),
      m_approval(m_books, m_wording, this),
      m_consents(m_wording, this),
      m_choice(m_wording, this),
      m_counter(m_books, m_wording, m_approval, m_consents, m_choice, this),
      m_returns(m_books, m_wording, m_approval, m_counter, m_photos, this),
      m_orders(m_books, m_wording, m_approval, m_counter, this),
      m_customers(m_books, m_wording, m_approval, m_counter, this),
      m_invoices(m_books, m_wording, this),
      m_item(m_books, m_wording, m_counter, this),
      m_photos(photosBeside(m_settings.book), m_wording, this),
      m_camera(*m_pictures, m_photos, this),
      m_prices(m_wording, this),
      m_intake(m_books, m_wording, m_counter, m_photos, m_prices, this),
      m_completion(m_books, m_wording, m_counter, m_photos, this),
      m_count(m_books, m_wording, m_approval, m_choice, this),
      m_corners(m_books, m_wording, m_choice, this),
      m_moves(m_books, m_wording, m_approval, m_counter, m_photos, this),
      m_stock(m_books, m_wording, m_choice, this),
      m_owners(m_books, m_wording, m_stock, m_approval, this),
      m_wanted(m_books, m_wording, this),
      m_imports(m_books, m_wording, this),
      m_exports(m_books, m_wording, backupsOf(m_settings), this),
      m_receiving(m_books, m_wording, m_choice, this),
      m_newItem(m_books, m_wording, m_counter, m_photos, this),
      m_entrusted(m_books, m_wording, m_intake, m_photos, this),
      m_transfers(m_books, m_wording, m_choice, this),
      m_elsewhere(m_books, m_wording, this),
      m_practice(practising() ? m_settings.practice : new Practice(m_books, m_wording, *this)),
      m_backup(m_books, m_wording, m_clock, m_random, m_settings.book, backupsOf(m_settings), this),
      m_drawer(m_books, m_wording, m_approval, this),
      m_centre(m_courier, m_wording, this),
      m_places(m_courier.carry(), [this] { return m_centre.token(); }, m_wording, this),
      m_transferOrders(m_courier.carry(), [this] { return m_centre.token(); }, m_wording, this),
      m_stalls(m_courier.carry(), m_wording, m_centre, this),
      m_takings(m_courier.carry(), paperAway(), m_clock, m_wording, m_centre, backupsOf(m_settings), this),
      m_closings(m_courier.carry(), m_wording, m_centre, this),
      m_centreLog(m_courier.carry(), paperAway(), m_clock, m_wording, m_centre, backupsOf(m_settings), this),
      m_lists(paperAway(), m_clock, m_wording, backupsOf(m_settings), this),
      m_voice(m_settings.voices, this),
      m_artisan(m_books, m_courier, m_wording, m_voice, this),
      m_payables(m_wording, m_consents, this),
      m_contracts(m_wording, this),
      m_handovers(m_wording, m_approval, this),
      m_paper(m_books, m_wording, *m_pictures, m_settings.fonts, m_settings.receipts, this),
      m_euro(m_books, m_wording, m_approval, m_counter, this),
      m_buyer(m_books, m_counter, m_euro, this),
      m_report(m_books, m_wording, m_paper, this),
      m_receipts(m_books, m_wording, m_approval, m_counter, this),
      m_log(m_books, m_wording, this),
      m_rights(m_books, m_wording, this),
      m_rules(m_rulesLine, m_wording, this),
      m_promotions(m_rulesLine, m_wording, m_counter, this),
      m_priceLists(m_rulesLine, m_wording, m_counter, m_prices, this),
      m_issuer(m_rulesLine, m_wording, this),
      m_look(m_books, m_wording, *m_pictures, m_settings.fonts, this),
      m_labels(m_books, m_wording, m_counter, m_paper, this),
      m_stamps(m_books, m_wording, m_choice, this),
      m_sync(m_books, m_courier, m_wording, this),
      m_photoLoop(m_books, m_courier, m_sync, photosBeside(m_settings.book), this),
      m_comfort(m_books, this),
      m_hands(this),
      m_ring([this] { return isManagersPage(); }, this),
      m_price(m_counter, m_wording, this) {
    m_wording.language = m_settings.language;
    showPhotos();
    if (!m_settings.backups.empty()) m_sync.copyTo(m_settings.backups);
    if (!practising()) m_wedge = std::make_unique<Wedge>();
    if (practising()) m_paper.markTraining();
    connectDesks();
    connectAccounts();
    connectReceipts();
    connectOrders();
    connect(&m_books, &BookThread::roomGivenUp, this, [this] { showFault(m_wording.roomGivenUp(), {}); });
    connectGoods();
    connectPaper();
}

Till::~Till() = default;

PaperAway Till::paperAway() {
    return [this](auto draw, auto then) { m_paper.drawAway(std::move(draw), std::move(then)); };
}

void Till::showPhotos() {
    m_pictures->setPhotos(photosBeside(m_settings.book));
}

void Till::faulted(FaultKind kind, const QString& details) {
    m_photoLoop.stop();
    m_counter.stopPaying();
    m_signIn.fail({});
    m_drawer.fail({});
    m_returns.fail();
    m_orders.fail();
    m_customers.fail();
    m_invoices.fail();
    m_receipts.fail();
    m_look.fail();
    m_rules.fail();
    m_promotions.fail();
    m_priceLists.fail();
    m_issuer.fail();
    m_intake.fail();
    m_completion.fail();
    m_count.fail();
    m_corners.fail();
    m_moves.fail();
    m_transfers.fail();
    m_elsewhere.fail();
    m_owners.fail();
    m_payables.fail();
    m_contracts.fail();
    m_handovers.fail();
    m_wanted.fail();
    m_imports.fail();
    m_exports.fail();
    m_receiving.fail();
    m_newItem.fail();
    m_entrusted.fail();
    m_rights.fail();
    m_labels.fail();
    m_stamps.fail();
    m_backup.fail();
    m_approval.cancel();
    m_consents.cancel();
    if (kind == FaultKind::paper || kind == FaultKind::fontMissing) return m_paper.fail(kind);
    showFault(m_wording.sentence(kind), details);
    m_fault = kind;
    const bool shut = kind == FaultKind::damaged || kind == FaultKind::notABook ||
                      kind == FaultKind::newerBook || kind == FaultKind::inUse ||
                      kind == FaultKind::noSuchFile;
    if (!shut && m_stage != Starting) return;
    m_sync.stop();
    go(Faulted);
}

void Till::showFault(const QString& text, const QString& details) {
    m_fault.reset();
    m_faultText = text;
    m_faultDetails = details;
    emit faultChanged();
}

void Till::forgetFault() {
    showFault({}, {});
}

void Till::tryAgain() {
    forgetFault();
    go(Starting);
    start();
}

void Till::personCame(const Person& person, const StaffMember& member, const std::string& pin) {
    m_person = person;
    m_personName = member.name;
    m_personPortrait = QString::fromStdString(member.portrait);
    m_lists.setPerson(member.name);
    m_counter.setSeller(person);
    m_returns.setPerson(person);
    m_orders.setPerson(person);
    m_customers.setPerson(person);
    m_invoices.setPerson(person);
    m_intake.setPerson(person);
    m_completion.setPerson(person);
    m_count.setPerson(person);
    m_count.look();
    m_corners.setPerson(person);
    m_moves.setPerson(person);
    m_stock.setPerson(person);
    m_owners.setPerson(person);
    m_wanted.setPerson(person);
    m_imports.setPerson(person);
    m_exports.setPerson(person);
    m_receiving.setPerson(person);
    m_newItem.setPerson(person);
    m_entrusted.setPerson(person);
    m_transfers.setPerson(person);
    m_elsewhere.setPerson(person);
    if (!practising()) m_practice->setPerson(member);
    m_drawer.setPerson(person);
    m_euro.setPerson(person);
    m_report.setPerson(person);
    m_receipts.setPerson(person);
    m_log.setPerson(person);
    m_rights.setPerson(person);
    m_look.setPerson(person);
    m_promotions.leave();
    m_priceLists.leave();
    m_backup.setPerson(person);
    m_camera.look();
    m_labels.setPerson(person);
    m_labels.look(); // a price may hold from this morning on
    m_stamps.setPerson(person);
    say(m_comfort.languageOf(member.id, member.language));
    emit personChanged();
    m_sync.wake();
    // Who may see all stalls and not sell has nothing to do at this counter.
    const bool atCentre = person.role == Role::manager ||
                          (mayDo(person, Right::seeCentre) && !mayDo(person, Right::sell));
    if (atCentre && m_courier.knowsCentre()) {
        m_places.setPerson(person);
        m_transferOrders.setPerson(person);
        m_centre.begin(*person.id, pin);
        go(Managing);
        return;
    }
    if (onlyStamps()) {
        openGoods(QStringLiteral("stamp"));
        go(KeepingGoods);
        return;
    }
    m_drawer.readDay(); // opens the day, or the counter
}

void Till::signOut() {
    m_person.reset();
    m_backup.setPerson({});
    m_backup.closeSheet();
    m_personName = {};
    m_personPortrait.clear();
    m_centre.end();
    m_places.end();
    m_transferOrders.end();
    m_stalls.end();
    m_takings.end();
    m_closings.end();
    m_centreLog.end();
    m_lists.end();
    m_artisan.end();
    m_payables.end();
    m_contracts.end();
    m_handovers.end();
    m_rights.end();
    m_signIn.back();
    m_paper.hide();
    m_camera.end();
    m_approval.cancel();
    m_consents.cancel();
    m_invoices.cancel();
    m_hands.forgetKeys();
    m_intake.close();
    m_item.close();
    m_counter.startNext(); // what is to be given back is no business of whoever comes next
    if (practising()) return void(emit signedOut());
    say(m_settings.language);
    emit personChanged();
    go(SigningIn);
    m_counter.read(); // while the next PIN is typed
}

void Till::takeCode(const QString& code) {
    if (!practising() && m_practice->isOn()) return m_practice->shown()->takeCode(code);
    if (m_approval.asking()) {
        if (!m_approval.takeBadge(code)) emit codeUnwanted();
        return;
    }
    if (m_consents.asking()) return void(emit codeUnwanted());
    if (m_price.asking()) return m_price.look(code);
    const bool joins = m_stage == Joining && !m_sync.isComingBack();
    if (joins && readEnrolCode(code.toStdString())) return void(emit joinCodeScanned(code));
    const bool keeping = m_stage == Selling || m_stage == KeepingOrders;
    if (keeping && m_orders.takeCode(code)) return go(KeepingOrders);
    if (m_stage == Selling && isBadge(code.toStdString())) signOut(); // somebody else's turn
    if (m_stage == Selling && (m_intake.takeCode(code) || m_completion.takeCode(code))) return;
    if (m_stage == Selling) {
        m_intake.close();
        return m_counter.scan(code);
    }
    if (m_stage == KeepingGoods) return takeGoodsCode(code);
    if (m_stage == TakingBack) return m_returns.takeCode(code);
    if (m_promotions.writing()) return m_promotions.takeCode(code);
    if (m_priceLists.isOpen()) return m_priceLists.takeCode(code);
    if (m_stage == SigningIn) return m_signIn.takeCard(code);
    emit codeUnwanted();
}

QString Till::language() const {
    return QString::fromStdString(std::string(wordOf(m_wording.language)));
}

void Till::speak(const QString& language) {
    const auto known = fromWord<Language>(language.toStdString());
    if (!known) return;
    if (m_person && m_person->id) m_comfort.remember(*m_person->id, *known);
    say(*known);
}

void Till::speakNext() {
    switch (m_wording.language) {
    case Language::arabic:
        return speak("fr");
    case Language::french:
        return speak("en");
    case Language::english:
        return speak("ar");
    }
}

void Till::say(Language language) {
    if (m_wording.language == language) return;
    m_wording.language = language;
    emit languageChanged(); // whoever owns the engine changes the translation now
    retell();
}

void Till::retell() {
    m_signIn.retell();
    m_counter.retell();
    m_approval.retell();
    m_consents.retell();
    m_choice.retell();
    m_returns.retell();
    m_orders.retell();
    m_customers.retell();
    m_invoices.retell();
    m_prices.retell();
    m_item.retell();
    m_backup.retell();
    m_intake.retell();
    m_completion.retell();
    m_count.retell();
    m_corners.retell();
    m_photos.retell();
    m_moves.retell();
    m_stock.retell();
    m_owners.retell();
    m_wanted.retell();
    m_imports.retell();
    m_receiving.retell();
    m_newItem.retell();
    m_entrusted.retell();
    m_transfers.retell();
    m_elsewhere.retell();
    if (!practising()) m_practice->retell();
    m_drawer.retell();
    m_report.retell();
    m_receipts.retell();
    m_log.retell();
    m_rights.retell();
    m_rules.retell();
    m_promotions.retell();
    m_priceLists.retell();
    m_issuer.retell();
    m_labels.retell();
    m_stamps.retell();
    m_centre.retell();
    m_places.retell();
    m_transferOrders.retell();
    m_stalls.retell();
    m_takings.retell();
    m_closings.retell();
    m_centreLog.retell();
    m_artisan.retell();
    m_payables.retell();
    m_contracts.retell();
    m_handovers.retell();
    m_price.retell();
    m_sync.retell();
    m_printer.retell();
    m_euro.retell();
    if (m_fault) m_faultText = m_wording.sentence(*m_fault);
    emit faultChanged();
    emit stallChanged();
    emit personChanged();
}

QString Till::dateText() const {
    return m_wording.longDate(dayOf(m_clock.now()));
}

void Till::go(Stage stage) {
    if (m_stage == stage) return;
    m_price.stop();
    m_choice.drop();
    m_stage = stage;
    emit stageChanged();
}

} // namespace touat
