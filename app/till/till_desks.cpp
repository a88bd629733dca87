// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens at one desk and matters to another.
#include "app/till/till.h"

#include "app/till/slip_links.h"
#include "core/acts/artisan_access.h"

namespace touat {

void Till::connectDesks() {
    connect(&m_books, &BookThread::opened, this, &Till::bookOpened);
    connect(&m_books, &BookThread::faulted, this, &Till::faulted);
    if (m_wedge) {
        connect(m_wedge.get(), &Wedge::scanned, this, &Till::takeCode);
        connect(m_wedge.get(), &Wedge::typed, &m_hands, &Hands::useKeys);
    }
    connect(&m_ring, &KeyRing::used, &m_hands, &Hands::useKeys);
    connect(this, &Till::stageChanged, &m_ring, &KeyRing::hide);
    connect(this, &Till::codeUnwanted, &m_comfort, [this] { m_comfort.ring("refused"); });
    m_comfort.listen(m_counter, m_signIn);
    connect(&m_intake, &IntakeDesk::takenIn, this, &Till::somethingDone);
    connect(&m_drawer, &DrawerDesk::cashMoved, this, &Till::somethingDone);
    connect(&m_drawer, &DrawerDesk::closedChanged, this, &Till::somethingDone);
    connect(&m_counter, &Counter::soldNow, this, &Till::somethingDone);
    connect(&m_counter, &Counter::lineLeft, &m_prices, &PriceQuestion::cancel);
    connect(&m_returns, &ReturnsDesk::given, this, &Till::somethingDone);
    connect(&m_signIn, &SignInDesk::signedIn, this, &Till::personCame);
    connect(&m_signIn, &SignInDesk::artisanOffered, &m_artisan, &ArtisanDesk::begin);
    connect(&m_artisan, &ArtisanDesk::letIn, this, [this] {
        m_signIn.fail({});
        m_signIn.back();
        go(ArtisanLooking);
    });
    connect(&m_courier, &Courier::certified, this, [this](const std::string& certificate) {
        m_books.run(
            this,
            [file = keysBeside(m_settings.book), certificate](Book&) {
                keepCertificate(file, certificate);
                return Done{};
            },
            [](Done) {});
    });
    connect(&m_hands, &Hands::lifted, &m_artisan, &ArtisanDesk::touched);
    connect(&m_artisan, &ArtisanDesk::leftAlone, this, &Till::signOut);
    connect(&m_artisan, &ArtisanDesk::turnedAway, &m_signIn, &SignInDesk::fail);
    connect(&m_drawer, &DrawerDesk::dayKnown, this, [this](bool open) {
        const bool counting = m_stage == OpeningDay || m_stage == ClosingDay || m_stage == Managing;
        if (!m_person || (m_stage != SigningIn && !counting)) return;
        if (open && m_stage == ClosingDay) return;
        // Since somebody signs in the shelf was read, or is just being read.
        const bool fresh = m_stage == SigningIn && m_counter.today() == m_drawer.today();
        if (open && !fresh) m_counter.read();
        go(open ? Selling : m_stage == ClosingDay ? SigningIn : OpeningDay);
        if (m_stage == SigningIn) signOut();
        m_sync.wake();
    });
    connect(&m_drawer, &DrawerDesk::cashMoved, &m_sync, &SyncLoop::wake);
    connect(&m_drawer, &DrawerDesk::closedChanged, &m_sync, &SyncLoop::wake);
    if (!practising()) connect(&m_drawer, &DrawerDesk::dayClosed, &m_backup, &BackupDesk::backUp);
    m_counter.askVouchersOf([this](VoucherId voucher, std::function<void(const Result<Done>&)> then) {
        if (practising() || !m_courier.knowsCentre()) return then(Done{});
        m_courier.post(path::askVoucher, textOf(VoucherQuestion{voucher}),
                       [then](const Result<std::string>& body) {
                           then(body ? Result<Done>(Done{}) : Result<Done>(body.refusal()));
                       });
    });
    connect(&m_counter, &Counter::soldNow, this, [this](SaleId sale) {
        m_paper.draw(sale);
        m_sync.wake();
    });
    connect(&m_counter, &Counter::soldOnAccount, &m_paper, &PaperTray::drawAccount);
    connect(&m_returns, &ReturnsDesk::given, this, [this](SaleId refund) {
        m_paper.draw(refund);
        m_counter.read(); // what came back is on the shelf again
        m_sync.wake();
    });
    connect(&m_returns, &ReturnsDesk::counted, this, [this] { m_comfort.ring("added"); });
    connect(&m_returns, &ReturnsDesk::refused, this, &Till::codeUnwanted);
    connect(&m_signIn, &SignInDesk::refused, this, &Till::codeUnwanted);
    connect(&m_returns, &ReturnsDesk::exchangeWanted, this, &Till::backToSelling);
    connect(&m_intake, &IntakeDesk::takenIn, &m_sync, &SyncLoop::wake);
    connect(&m_completion, &CompletionDesk::completed, &m_sync, &SyncLoop::wake);
    if (!practising()) m_pictures->missingTo(m_photoLoop.wishes());
    connect(&m_photoLoop, &PhotoLoop::arrived, this, [this] {
        loadPhotosAgain();
        retell();
    });
    connect(&m_sync, &SyncLoop::feedArrived, this, [this] {
        m_signIn.read();
        if (m_stage == Selling || m_stage == SigningIn) m_counter.read();
    });
    connect(&m_signIn, &SignInDesk::staffRead, this, [this] {
        if (m_person && m_person->id && !m_signIn.knows(*m_person->id)) signOut(); // they were dismissed
    });
    connect(&m_sync, &SyncLoop::allCameBack, this, &Till::allCameBack);
    connect(&m_sync, &SyncLoop::locked, this, &Till::lockUp);
    connect(&m_backup, &BackupDesk::wentBack, this, [this] {
        signOut();
        tryAgain();
    });
    connect(&m_centre, &CentreDesk::sessionOver, this, &Till::signOut);
}

void Till::connectAccounts() {
    connect(&m_payables, &PayablesDesk::paid, this, &Till::somethingDone);
    auto* links = new SlipLinks(m_courier, this);
    m_payables.askLinksOf([links](PayoutId payout, const SlipLinks::Then& then) { links->ask(payout, then); });
    connect(&m_payables, &PayablesDesk::paperCame, this, [this](const PaperAnswer& paper) {
        m_paper.takeDrawn({pdfOf(paper), paper.name, {}, paper.headDots});
        if (paper.document) m_contracts.printed(*paper.document);
    });
    connect(&m_closings, &ClosingsDesk::paperWanted, this,
            [this](const PrintedPeriod& period) { m_paper.drawPeriod(period, m_paper.slipPaper()); });
    connect(&m_handovers, &HandoverDesk::done, this, &Till::somethingDone);
    connect(&m_handovers, &HandoverDesk::done, &m_payables, &PayablesDesk::afterHandover);
    connect(&m_handovers, &HandoverDesk::slipWanted, &m_payables, &PayablesDesk::printSlip);
    connect(&m_contracts, &ContractDesk::contractSigned, this, &Till::somethingDone);
    connect(&m_payables, &PayablesDesk::tagsWanted, this, [this](const std::vector<TagWish>& tags) {
        leavePayables();
        openGoods(QStringLiteral("labels"));
        go(KeepingGoods);
        m_labels.take(tags);
    });
    m_lists.offer(QStringLiteral("stalls"), [this] { return m_stalls.list(); });
    m_lists.offer(QStringLiteral("stock"), [this] { return m_places.stockList(); });
    m_lists.offer(QStringLiteral("doubts"), [this] { return m_places.doubtsList(); });
    m_lists.offer(QStringLiteral("dues"), [this] {
        auto list = m_payables.list();
        if (const auto here = Stall::parse(m_stallCode.toStdString()); list && here && !m_payables.atCentre())
            list->paper.stall = PrintedPlace{*here, m_stallName};
        return list;
    });
    connect(&m_lists, &ListDesk::taken, this, [this](const QString& list) {
        if (list != QLatin1String("dues") || !m_person) return;
        m_books.run(
            this,
            [by = *m_person](Book& book) {
                noteList(book, by, PeopleList::calls);
                return Done{};
            },
            [](Done) {});
    });
}

void Till::connectReceipts() {
    connect(&m_receipts, &ReceiptsDesk::paperWanted, this, [this](SaleId sale, int copy) {
        m_paper.drawCopy(sale, copy);
        m_sync.wake();
    });
    connect(&m_camera, &CameraDesk::scanned, this, &Till::takeCode);
    connect(&m_look, &LookDesk::kept, &m_sync, &SyncLoop::wake);
    connect(&m_rules, &RulesDesk::kept, &m_sync, &SyncLoop::wake);
    connect(&m_promotions, &PromotionDesk::kept, &m_sync, &SyncLoop::wake);
    connect(&m_promotions, &PromotionDesk::kept, &m_counter, &Counter::read);
    connect(&m_priceLists, &PriceListDesk::kept, &m_sync, &SyncLoop::wake);
    connect(&m_issuer, &IssuerDesk::kept, &m_sync, &SyncLoop::wake);
    connect(&m_rights, &RightsDesk::badgeWanted, &m_paper, &PaperTray::drawBadge);
    connect(&m_rights, &RightsDesk::passwordSet, &m_centre, &CentreDesk::notePassword);
    connect(&m_rights, &RightsDesk::decided, &m_signIn, &SignInDesk::read);
    connect(&m_receipts, &ReceiptsDesk::giftWanted, &m_paper, &PaperTray::drawGift);
    connect(&m_receipts, &ReceiptsDesk::takeBackWanted, this, [this](const QString& number) {
        startTakingBack();
        m_returns.takeCode(number);
    });
    connect(&m_receipts, &ReceiptsDesk::corrected, &m_sync, &SyncLoop::wake);
    connect(&m_receipts, &ReceiptsDesk::undoneNow, this, [this](SaleId refund) {
        m_paper.draw(refund);
        m_counter.read(); // what came back is on the shelf again
        m_sync.wake();
    });
}

void Till::connectOrders() {
    connect(&m_counter, &Counter::soldNow, &m_orders, &OrdersDesk::sold);
    connect(&m_orders, &OrdersDesk::placed, &m_counter, &Counter::read);
    connect(&m_orders, &OrdersDesk::moved, &m_sync, &SyncLoop::wake);
    connect(&m_orders, &OrdersDesk::broughtToCounter, this, &Till::backToSelling);
    connect(&m_orders, &OrdersDesk::waitsForSale, this, &Till::backToSelling);
    connect(&m_orders, &OrdersDesk::paperWanted, this, [this](OrderId order, bool toBeSeen) {
        m_paper.drawOrder(order, toBeSeen ? PaperTray::Show::now : PaperTray::Show::later);
    });
    connect(&m_customers, &CustomersDesk::moved, &m_sync, &SyncLoop::wake);
    connect(&m_customers, &CustomersDesk::served, this, &Till::backToSelling);
    connect(&m_invoices, &InvoiceDesk::issued, this, [this](SaleId sale) {
        m_paper.drawInvoice(sale);
        m_sync.wake();
    });
}

void Till::connectGoods() {
    connect(&m_labels, &LabelDesk::printed, &m_sync, &SyncLoop::wake);
    connect(&m_item, &ItemDesk::describeWanted, &m_completion, &CompletionDesk::take);
    connect(&m_item, &ItemDesk::cardWanted, &m_paper, &PaperTray::drawProvenance);
    connect(&m_count, &CountDesk::counted, this, [this] { m_comfort.ring("added"); });
    connect(&m_count, &CountDesk::refused, this, &Till::codeUnwanted);
    connect(&m_count, &CountDesk::closed, this, &Till::goodsMoved);
    connect(&m_corners, &CornerDesk::placed, this, [this] { m_comfort.ring("added"); });
    connect(&m_corners, &CornerDesk::refused, this, &Till::codeUnwanted);
    connect(&m_corners, &CornerDesk::arranged, &m_sync, &SyncLoop::wake);
    connect(&m_corners, &CornerDesk::lookedAt, &m_stock, &StockDesk::look);
    connect(&m_corners, &CornerDesk::countWanted, this, [this](const Corner& corner) {
        openGoods(QStringLiteral("count"));
        m_count.countCorner(corner);
    });
    connect(&m_moves, &MoveDesk::refused, this, &Till::codeUnwanted);
    connect(&m_moves, &MoveDesk::moved, this, &Till::goodsMoved);
    connect(&m_stamps, &StampDesk::refused, this, &Till::codeUnwanted);
    connect(&m_stamps, &StampDesk::inspected, &m_sync, &SyncLoop::wake);
    m_stock.askCentreBy([this](const char* path, const std::string& body, Courier::Then then) {
        if (!practising() && m_courier.knowsCentre()) m_courier.post(path, body, std::move(then));
    });
    connect(&m_stock, &StockDesk::refused, this, &Till::codeUnwanted);
    connect(&m_stock, &StockDesk::levelSet, &m_sync, &SyncLoop::wake);
    connect(&m_stock, &StockDesk::floorSet, this, &Till::goodsMoved);
    connect(&m_stock, &StockDesk::levelSet, &m_wanted, &WantedDesk::read);
    connect(&m_stock, &StockDesk::sizesWanted, this, [this](const ShelfItem& item) {
        openGoods(QStringLiteral("receive"));
        m_newItem.beginMore(item);
    });
    connect(&m_newItem, &NewItemDesk::made, &m_receiving, &ReceiveDesk::take);
    connect(&m_newItem, &NewItemDesk::made, this, &Till::goodsMoved);
    connect(&m_receiving, &ReceiveDesk::refused, this, &Till::codeUnwanted);
    connect(&m_receiving, &ReceiveDesk::received, this, &Till::goodsMoved);
    connect(&m_entrusted, &DepositDesk::refused, this, &Till::codeUnwanted);
    connect(&m_entrusted, &DepositDesk::moved, this, &Till::goodsMoved);
    connect(&m_entrusted, &DepositDesk::wentHome, this,
            [this](ReturnId goods) { m_paper.drawReturn(goods, m_paper.slipPaper()); });
    connect(&m_entrusted, &DepositDesk::pickUpsWanted, &m_paper, &PaperTray::drawPickUps);
    connect(&m_entrusted, &DepositDesk::slipWanted, this, [this](DepositId deposit) {
        m_paper.drawDeposit(deposit, m_paper.slipPaper());
    });
    connect(&m_entrusted, &DepositDesk::tagsWanted, this, [this](const std::vector<TagWish>& tags) {
        openGoods(QStringLiteral("labels"));
        m_labels.take(tags);
    });
    connect(this, &Till::stageChanged, &m_entrusted, &DepositDesk::putCardAway);
    connect(&m_imports, &ImportDesk::takenIn, this, &Till::goodsMoved);
    connect(&m_owners, &OwnerDesk::putRight, this, &Till::goodsMoved);
    connect(&m_owners, &OwnerDesk::putRight, &m_stock, &StockDesk::lookAgain);
    connect(&m_wanted, &WantedDesk::opened, &m_stock, &StockDesk::look);
    connect(&m_wanted, &WantedDesk::asked, &m_sync, &SyncLoop::wake);
    connect(&m_wanted, &WantedDesk::phoneKept, &m_sync, &SyncLoop::wake);
    connect(&m_wanted, &WantedDesk::requestWanted, this, [this](std::optional<ArtisanId> artisan) {
        if (m_person) m_paper.drawWanted(*m_person, artisan);
    });
    connect(&m_wanted, &WantedDesk::callListWanted, this, [this] {
        if (m_person) m_paper.drawCallList(*m_person);
    });
    connect(&m_transfers, &TransferDesk::counted, this, [this] { m_comfort.ring("added"); });
    connect(&m_transfers, &TransferDesk::refused, this, &Till::codeUnwanted);
    connect(&m_transfers, &TransferDesk::moved, this, &Till::goodsMoved);
    connect(&m_item, &ItemDesk::lookedAt, &m_elsewhere, &ElsewhereDesk::look);
    connect(&m_elsewhere, &ElsewhereDesk::asked, this, &Till::goodsMoved);
    connect(&m_elsewhere, &ElsewhereDesk::asked, &m_transfers, &TransferDesk::read);
    connect(&m_sync, &SyncLoop::feedArrived, &m_transfers, &TransferDesk::read);
    connect(&m_sync, &SyncLoop::feedArrived, &m_labels, &LabelDesk::look); // prices, perhaps
}

// Whatever moves cash opens the drawer, and what was sold or given back is printed.
void Till::connectPaper() {
    m_printer.serve(m_paper);
    connect(&m_counter, &Counter::cashTaken, &m_printer, &PrinterDesk::kick);
    connect(&m_drawer, &DrawerDesk::openDrawerNow, &m_printer, &PrinterDesk::kick);
    connect(&m_drawer, &DrawerDesk::dayClosed, this, [this](DayId day) {
        if (m_person) m_paper.drawDay(day, *m_person, PaperTray::Show::later);
    });
    connect(&m_drawer, &DrawerDesk::dayClosed, this, &Till::lookInTheEvening);
    connect(&m_returns, &ReturnsDesk::cashGiven, &m_printer, &PrinterDesk::kick);
    connect(&m_orders, &OrdersDesk::cashTaken, &m_printer, &PrinterDesk::kick);
    connect(&m_customers, &CustomersDesk::cashTaken, &m_printer, &PrinterDesk::kick);
    connect(&m_drawer, &DrawerDesk::cashMoved, &m_printer, &PrinterDesk::kick);
    connect(this, &Till::stallChanged, this, [this] { m_buyer.setStall(m_stallName); });
    connect(this, &Till::stageChanged, this,
            [this] { m_buyer.setOpen(m_person && m_stage != Managing); });
}

} // namespace touat
