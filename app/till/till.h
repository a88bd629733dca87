// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one object that the pages know. It says which page it is time for, who is at work and in which
// language, and holds a desk for each thing that a person does.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <memory>

#include "app/till/approval.h"
#include "app/till/artisan_desk.h"
#include "app/till/at_home.h"
#include "app/till/backup_desk.h"
#include "app/till/book_thread.h"
#include "app/till/buyer_view.h"
#include "app/till/camera_desk.h"
#include "app/till/centre_desk.h"
#include "app/till/centre_log_desk.h"
#include "app/till/closings_desk.h"
#include "app/till/completion_desk.h"
#include "app/till/consent_desk.h"
#include "app/till/contract_desk.h"
#include "app/till/corner_desk.h"
#include "app/till/count_desk.h"
#include "app/till/counter.h"
#include "app/till/courier.h"
#include "app/till/customers_desk.h"
#include "app/till/deposit_desk.h"
#include "app/till/drawer_desk.h"
#include "app/till/elsewhere_desk.h"
#include "app/till/euro_rate.h"
#include "app/till/export_desk.h"
#include "app/till/hands.h"
#include "app/till/key_ring.h"
#include "app/till/import_desk.h"
#include "app/till/intake_desk.h"
#include "app/till/invoice_desk.h"
#include "app/till/issuer_desk.h"
#include "app/till/item_desk.h"
#include "app/till/joining.h"
#include "app/till/label_desk.h"
#include "app/till/list_desk.h"
#include "app/till/log_desk.h"
#include "app/till/move_desk.h"
#include "app/till/new_item_desk.h"
#include "app/till/orders_desk.h"
#include "app/till/owner_desk.h"
#include "app/till/paper_tray.h"
#include "app/till/handover_desk.h"
#include "app/till/payables_desk.h"
#include "app/till/photo_loop.h"
#include "app/till/photo_shelf.h"
#include "app/till/places_desk.h"
#include "app/till/stalls_desk.h"
#include "app/till/takings_desk.h"
#include "app/till/pictures.h"
#include "app/till/price_check.h"
#include "app/till/practice.h"
#include "app/till/price_list_desk.h"
#include "app/till/price_question.h"
#include "app/till/printer_desk.h"
#include "app/till/promotion_desk.h"
#include "app/till/receipts_desk.h"
#include "app/till/receive_desk.h"
#include "app/till/report_desk.h"
#include "app/till/returns_desk.h"
#include "app/till/look_desk.h"
#include "app/till/rights_desk.h"
#include "app/till/rules_desk.h"
#include "app/till/sign_in_desk.h"
#include "app/till/stamp_desk.h"
#include "app/till/stock_desk.h"
#include "app/till/sync_loop.h"
#include "app/till/transfer_desk.h"
#include "app/till/transfer_orders_desk.h"
#include "app/till/voice.h"
#include "app/till/wanted_desk.h"
#include "app/till/wedge.h"
#include "app/till/wording.h"

namespace touat {

struct TillSettings {
    std::filesystem::path book;
    std::filesystem::path fonts;    // of receipts
    std::filesystem::path receipts; // where PDFs go
    std::string centre;             // address, if not the one in the key file
    Language language = Language::arabic;
    std::string hint; // shown on the sign-in page: the PINs of a demo shop
    /// Pixels per millimetre of the panel; 0: what the screen says of itself.
    double pixelsPerMm = 0;
    bool kiosk = false;           // artisans alone sign in, of all stalls
    std::filesystem::path voices; // recordings of what is said aloud; empty: none
    bool customerDisplay = false; // a window for the buyer, whatever the book says
    std::filesystem::path backups; // where copies of the book go; beside it, if not said
    std::filesystem::path words;   // shop.json, for the practice stall
    // of a till to practise on:
    Practice* practice = nullptr;
    std::optional<StaffMember> learner;
    Pictures* pictures = nullptr; // the engine knows one set of them
};

class Till : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY languageChanged)
    Q_PROPERTY(QString currency READ currency NOTIFY languageChanged)
    Q_PROPERTY(QString stallName READ stallName NOTIFY stallChanged)
    Q_PROPERTY(QString stallCode READ stallCode NOTIFY stallChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    Q_PROPERTY(QString personPortrait READ personPortrait NOTIFY personChanged)
    Q_PROPERTY(QString dateText READ dateText NOTIFY languageChanged)
    Q_PROPERTY(QString faultText READ faultText NOTIFY faultChanged)
    Q_PROPERTY(QString faultDetails READ faultDetails NOTIFY faultChanged)
    Q_PROPERTY(QString hint READ hint CONSTANT)
    Q_PROPERTY(bool kiosk READ kiosk CONSTANT)
    Q_PROPERTY(touat::Voice* voice READ voice CONSTANT)
    Q_PROPERTY(double pixelsPerMm READ pixelsPerMm CONSTANT)
    Q_PROPERTY(QString joinComplaint READ joinComplaint NOTIFY joinChanged)
    Q_PROPERTY(bool joining READ joining NOTIFY joinChanged)
    Q_PROPERTY(bool joinsAgain READ joinsAgain NOTIFY joinChanged) // it needs a new code
    Q_PROPERTY(bool replaced READ replaced NOTIFY joinChanged)
    Q_PROPERTY(QString joinAddress READ joinAddress NOTIFY joinChanged)
    Q_PROPERTY(touat::SignInDesk* signIn READ signInDesk CONSTANT)
    Q_PROPERTY(touat::Counter* counter READ counter CONSTANT)
    Q_PROPERTY(touat::DrawerDesk* drawer READ drawer CONSTANT)
    Q_PROPERTY(touat::CentreDesk* centre READ centre CONSTANT)
    Q_PROPERTY(touat::ArtisanDesk* artisan READ artisan CONSTANT)
    Q_PROPERTY(touat::PayablesDesk* payables READ payables CONSTANT)
    Q_PROPERTY(touat::ContractDesk* contracts READ contracts CONSTANT)
    Q_PROPERTY(touat::HandoverDesk* handovers READ handovers CONSTANT)
    Q_PROPERTY(bool paysArtisans READ paysArtisans NOTIFY personChanged)
    Q_PROPERTY(touat::PaperTray* paper READ paper CONSTANT)
    Q_PROPERTY(touat::SyncLoop* sync READ sync CONSTANT)
    Q_PROPERTY(touat::Approval* approval READ approval CONSTANT)
    Q_PROPERTY(touat::ConsentDesk* consents READ consents CONSTANT)
    Q_PROPERTY(touat::CodeChoice* choice READ choice CONSTANT)
    Q_PROPERTY(touat::ReturnsDesk* returns READ returns CONSTANT)
    Q_PROPERTY(touat::OrdersDesk* orders READ orders CONSTANT)
    Q_PROPERTY(touat::CustomersDesk* customers READ customers CONSTANT)
    Q_PROPERTY(touat::InvoiceDesk* invoices READ invoices CONSTANT)
    Q_PROPERTY(touat::PrinterDesk* printer READ printer CONSTANT)
    Q_PROPERTY(touat::EuroRate* euro READ euro CONSTANT)
    Q_PROPERTY(touat::BuyerView* buyer READ buyer CONSTANT)
    Q_PROPERTY(touat::ReportDesk* report READ report CONSTANT)
    Q_PROPERTY(touat::ReceiptsDesk* receipts READ receipts CONSTANT)
    Q_PROPERTY(touat::LogDesk* log READ log CONSTANT)
    Q_PROPERTY(touat::RightsDesk* rights READ rights CONSTANT)
    Q_PROPERTY(touat::RulesDesk* rules READ rules CONSTANT)
    Q_PROPERTY(touat::PromotionDesk* promotions READ promotions CONSTANT)
    Q_PROPERTY(touat::PriceListDesk* priceLists READ priceLists CONSTANT)
    Q_PROPERTY(touat::IssuerDesk* issuer READ issuer CONSTANT)
    Q_PROPERTY(bool seesRules READ seesRules NOTIFY personChanged)
    Q_PROPERTY(touat::LookDesk* look READ look CONSTANT)
    Q_PROPERTY(bool setsLook READ setsLook NOTIFY personChanged)
    Q_PROPERTY(QString goodsSection READ goodsSection NOTIFY goodsSectionChanged)
    Q_PROPERTY(touat::LabelDesk* labels READ labels CONSTANT)
    Q_PROPERTY(touat::StampDesk* stamps READ stamps CONSTANT)
    Q_PROPERTY(bool seesReports READ seesReports NOTIFY personChanged)
    Q_PROPERTY(bool setsRights READ setsRights NOTIFY personChanged)
    Q_PROPERTY(bool stampsPieces READ stampsPieces NOTIFY personChanged)
    Q_PROPERTY(bool onlyStamps READ onlyStamps NOTIFY personChanged)
    Q_PROPERTY(touat::Comfort* comfort READ comfort CONSTANT)
    Q_PROPERTY(touat::Hands* hands READ hands CONSTANT)
    Q_PROPERTY(touat::KeyRing* ring READ ring CONSTANT) // where the keys are on a manager's page
    Q_PROPERTY(touat::PriceCheck* price READ price CONSTANT)
    Q_PROPERTY(touat::Practice* practice READ practice CONSTANT)
    Q_PROPERTY(bool practising READ practising CONSTANT)
    Q_PROPERTY(touat::BackupDesk* backup READ backup CONSTANT)
    Q_PROPERTY(touat::ItemDesk* item READ item CONSTANT)
    Q_PROPERTY(touat::PhotoShelf* photos READ photos CONSTANT)
    Q_PROPERTY(touat::CameraDesk* camera READ camera CONSTANT)
    Q_PROPERTY(touat::PriceQuestion* prices READ prices CONSTANT)
    Q_PROPERTY(touat::IntakeDesk* intake READ intake CONSTANT)
    Q_PROPERTY(touat::CompletionDesk* completion READ completion CONSTANT)
    Q_PROPERTY(touat::CountDesk* count READ count CONSTANT)
    Q_PROPERTY(touat::CornerDesk* corners READ corners CONSTANT)
    Q_PROPERTY(touat::MoveDesk* moves READ moves CONSTANT)
    Q_PROPERTY(touat::StockDesk* stock READ stock CONSTANT)
    Q_PROPERTY(touat::OwnerDesk* owners READ owners CONSTANT)
    Q_PROPERTY(touat::WantedDesk* wanted READ wanted CONSTANT)
    Q_PROPERTY(touat::ImportDesk* imports READ imports CONSTANT)
    Q_PROPERTY(touat::ExportDesk* exports READ exports CONSTANT)
    Q_PROPERTY(touat::ReceiveDesk* receiving READ receiving CONSTANT)
    Q_PROPERTY(touat::NewItemDesk* newItem READ newItem CONSTANT)
    Q_PROPERTY(touat::PlacesDesk* places READ places CONSTANT)
    Q_PROPERTY(touat::TransferOrdersDesk* transferOrders READ transferOrders CONSTANT)
    Q_PROPERTY(touat::StallsDesk* stalls READ stalls CONSTANT)
    Q_PROPERTY(touat::TakingsDesk* takings READ takings CONSTANT)
    Q_PROPERTY(touat::ClosingsDesk* closings READ closings CONSTANT)
    Q_PROPERTY(touat::CentreLogDesk* centreLog READ centreLog CONSTANT)
    Q_PROPERTY(touat::ListDesk* lists READ lists CONSTANT)
    Q_PROPERTY(touat::DepositDesk* entrusted READ entrusted CONSTANT)
    Q_PROPERTY(bool keepsTables READ keepsTables NOTIFY personChanged)
    Q_PROPERTY(touat::TransferDesk* transfers READ transfers CONSTANT)
    Q_PROPERTY(touat::ElsewhereDesk* elsewhere READ elsewhere CONSTANT)

  public:
    enum Stage {
        Starting,   // the book is being opened
        Faulted,    // it cannot be: the page says why
        Joining,    // there is none yet: enrol this device
        SigningIn,
        OpeningDay,
        Selling,
        ClosingDay,
        MovingCash,
        TakingBack,
        KeepingOrders,
        KeepingGoods,
        KnowingCustomers,
        SettingPrinter,
        Reporting,
        LookingAtReceipts,
        ReadingLog,
        SettingRights,
        SettingLook, // of receipts
        SettingRules, // of the shop
        SettingPrices, // beside the tags
        Managing,
        ArtisanLooking,
        PayingArtisans,
        Comforting, // a person sets the screen
    };
    Q_ENUM(Stage)

    Till(TillSettings settings, const Clock& clock, Random& random, QObject* parent = nullptr);
    ~Till() override;

    Stage stage() const { return m_stage; }
    bool isManagersPage() const; // worked by keys as well
    QString language() const;
    bool rightToLeft() const { return m_wording.isRightToLeft(); }
    QString currency() const { return m_wording.currency(); }
    QString stallName() const { return m_wording.name(m_stallName); }
    QString stallCode() const { return m_stallCode; }
    QString personName() const { return m_wording.name(m_personName); }
    QString personPortrait() const { return m_personPortrait; }
    QString dateText() const;
    QString faultText() const { return m_faultText; }
    QString faultDetails() const { return m_faultDetails; }
    QString hint() const { return QString::fromStdString(m_settings.hint); }
    bool kiosk() const { return m_settings.kiosk; }
    Voice* voice() { return &m_voice; }
    double pixelsPerMm() const { return m_settings.pixelsPerMm; }
    QString joinComplaint() const { return m_joinComplaint; }
    bool joining() const { return m_joining; }
    bool joinsAgain() const { return m_locked; }
    bool replaced() const { return m_replaced; }
    QString joinAddress() const { return m_joinAddress; }
    SignInDesk* signInDesk() { return &m_signIn; }
    Counter* counter() { return &m_counter; }
    DrawerDesk* drawer() { return &m_drawer; }
    CentreDesk* centre() { return &m_centre; }
    ArtisanDesk* artisan() { return &m_artisan; }
    PayablesDesk* payables() { return &m_payables; }
    ContractDesk* contracts() { return &m_contracts; }
    HandoverDesk* handovers() { return &m_handovers; }
    bool paysArtisans() const { return m_person && mayDo(*m_person, Right::payArtisans); }
    PaperTray* paper() { return &m_paper; }
    SyncLoop* sync() { return &m_sync; }
    Approval* approval() { return &m_approval; }
    ConsentDesk* consents() { return &m_consents; }
    CodeChoice* choice() { return &m_choice; }
    ReturnsDesk* returns() { return &m_returns; }
    OrdersDesk* orders() { return &m_orders; }
    CustomersDesk* customers() { return &m_customers; }
    InvoiceDesk* invoices() { return &m_invoices; }
    PrinterDesk* printer() { return &m_printer; }
    EuroRate* euro() { return &m_euro; }
    BuyerView* buyer() { return &m_buyer; }
    ReportDesk* report() { return &m_report; }
    ReceiptsDesk* receipts() { return &m_receipts; }
    LogDesk* log() { return &m_log; }
    RightsDesk* rights() { return &m_rights; }
    RulesDesk* rules() { return &m_rules; }
    PromotionDesk* promotions() { return &m_promotions; }
    PriceListDesk* priceLists() { return &m_priceLists; }
    IssuerDesk* issuer() { return &m_issuer; }
    bool seesRules() const { return m_person && mayDo(*m_person, Right::setRules); }
    LookDesk* look() { return &m_look; }
    bool setsLook() const; // how receipts look
    QString goodsSection() const { return m_goodsSection; }
    LabelDesk* labels() { return &m_labels; }
    StampDesk* stamps() { return &m_stamps; }
    bool seesReports() const { return m_person && mayDo(*m_person, Right::seeReports); }
    bool setsRights() const;
    bool stampsPieces() const { return m_person && mayDo(*m_person, Right::stampPieces); }
    /// Whose work is the stamp has no day of a drawer and no counter.
    bool onlyStamps() const { return m_person && m_person->role == Role::officer; }
    Comfort* comfort() { return &m_comfort; }
    Hands* hands() { return &m_hands; }
    KeyRing* ring() { return &m_ring; }
    PriceCheck* price() { return &m_price; }
    Practice* practice() { return m_practice; }
    bool practising() const { return m_settings.practice != nullptr; }
    BackupDesk* backup() { return &m_backup; }
    ItemDesk* item() { return &m_item; }
    PhotoShelf* photos() { return &m_photos; }
    CameraDesk* camera() { return &m_camera; }
    PriceQuestion* prices() { return &m_prices; }
    IntakeDesk* intake() { return &m_intake; }
    CompletionDesk* completion() { return &m_completion; }
    CountDesk* count() { return &m_count; }
    CornerDesk* corners() { return &m_corners; }
    MoveDesk* moves() { return &m_moves; }
    StockDesk* stock() { return &m_stock; }
    OwnerDesk* owners() { return &m_owners; }
    WantedDesk* wanted() { return &m_wanted; }
    ImportDesk* imports() { return &m_imports; }
    ExportDesk* exports() { return &m_exports; }
    ReceiveDesk* receiving() { return &m_receiving; }
    NewItemDesk* newItem() { return &m_newItem; }
    PlacesDesk* places() { return &m_places; }
    TransferOrdersDesk* transferOrders() { return &m_transferOrders; }
    StallsDesk* stalls() { return &m_stalls; }
    TakingsDesk* takings() { return &m_takings; }
    ClosingsDesk* closings() { return &m_closings; }
    CentreLogDesk* centreLog() { return &m_centreLog; }
    ListDesk* lists() { return &m_lists; } // of these pages, saved
    DepositDesk* entrusted() { return &m_entrusted; } // artisans leave and fetch goods
    bool keepsTables() const; // takes whole tables in, and gives them out
    TransferDesk* transfers() { return &m_transfers; }
    ElsewhereDesk* elsewhere() { return &m_elsewhere; }
    Pictures* pictures() { return m_pictures; } // the QML engine takes it over

    const TillSettings& settings() const { return m_settings; }
    BookThread& books() { return m_books; }
    void showPhotos();
    /// A till on the same machine and with the same pictures.
    Till* another(TillSettings settings);
    /// Opens the book, or asks to join a centre when there is none.
    void start();

    /// "ar", "fr" or "en"; at once, whatever page is open.
    Q_INVOKABLE void speak(const QString& language);
    /// The next of the three, for a button with one picture.
    Q_INVOKABLE void speakNext();
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void startClosing();
    Q_INVOKABLE void startMovingCash();
    Q_INVOKABLE void startTakingBack();
    Q_INVOKABLE void startOrders();
    /// The basket, or what was just sold, is kept for somebody.
    Q_INVOKABLE void startKeeping();
    Q_INVOKABLE void startCustomers();
    Q_INVOKABLE void startGoods();
    Q_INVOKABLE void openGoods(const QString& section);
    /// An invoice for the sale on the done panel, or for the receipt that was found.
    Q_INVOKABLE void startInvoice();
    /// The receipt of the sale on the done panel, whatever paper was drawn after it.
    Q_INVOKABLE void showReceipt();
    Q_INVOKABLE void startSettingPrinter();
    /// At the manager's page the centre pays; at a counter this stall does, out of its own book.
    Q_INVOKABLE void startPayables();
    Q_INVOKABLE void leavePayables();
    Q_INVOKABLE void openHandover();
    Q_INVOKABLE void openStallHandover(int row);
    /// Of the artisan whose account is open.
    Q_INVOKABLE void openContract();
    Q_INVOKABLE void printContract();
    Q_INVOKABLE void startReporting();
    Q_INVOKABLE void startReceipts();
    Q_INVOKABLE void startLog();
    Q_INVOKABLE void startRights();
    Q_INVOKABLE void startPassword(); // of who sees all stalls
    Q_INVOKABLE void startLook();
    Q_INVOKABLE void startRules();
    Q_INVOKABLE void startPrices();
    Q_INVOKABLE void leaveRules(); // or prices, or people
    /// A manager goes to work at this counter.
    Q_INVOKABLE void workHere();
    Q_INVOKABLE void startComfort();
    Q_INVOKABLE void backToSelling();
    /// The price of the open line was typed; asks when it looks wrong.
    Q_INVOKABLE void settleLinePrice(const QString& dinars);
    /// The price of new goods was typed; asks when their family costs something else.
    Q_INVOKABLE void settleTagPrice();
    /// The same of a new tag that a manager gives an item of the stall that is looked at, by its id.
    Q_INVOKABLE void settleStallPrice(const QString& item, const QString& dinars);
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void join(const QString& address, const QString& code);
    Q_INVOKABLE void forgetFault();
    /// What a scanner or a person gave as a code, in whatever state.
    Q_INVOKABLE void takeCode(const QString& code);

  signals:
    void stageChanged();
    void languageChanged();
    void stallChanged();
    void personChanged();
    void faultChanged();
    void joinChanged();
    void joinCodeScanned(const QString& code); // from a manager's screen, or a paper
    void goodsSectionChanged();
    void somethingDone(); // a fact was recorded
    void signedOut();
    void codeUnwanted(); // scanned where nothing can be done with it: a low sound

  private:
    void connectDesks();
    void connectAccounts();
    void connectReceipts();
    void connectOrders();
    void connectGoods();
    void goodsMoved(); // by another way than the counter
    void connectPaper();
    PaperAway paperAway();
    void askForRules(); // the centre, from the manager's page; otherwise the book
    void takeGoodsCode(const QString& code);
    void go(Stage stage);
    void comeHome(const AtHome& home);
    void openBook();
    void tellMended();       // tables were built again: what was read of them is read anew
    void lookInTheEvening(); // see core/book/evening_check.h
    void makePracticeStall(Surroundings around) const; // beside the screen
    void sitDown(); // at the practice stall, without a PIN
    void bookOpened();
    void faulted(FaultKind kind, const QString& details);
    void personCame(const Person& person, const StaffMember& member, const std::string& pin);
    void say(Language language);
    void retell();
    void showFault(const QString& text, const QString& details);
    void allCameBack();
    void lockUp();
    TillSettings m_settings;
    const Clock& m_clock;
    Random& m_random;
    Wording m_wording;
    Pictures* m_pictures;
    PrinterDesk m_printer; // outlives the book's thread, whose last act may print
    BookThread m_books;
    Courier m_courier;
    std::unique_ptr<Wedge> m_wedge; // one of all tills hears the scanner
    SignInDesk m_signIn;
    Approval m_approval;
    ConsentDesk m_consents;
    CodeChoice m_choice;
    Counter m_counter;
    ReturnsDesk m_returns;
    OrdersDesk m_orders;
    CustomersDesk m_customers;
    InvoiceDesk m_invoices;
    ItemDesk m_item;
    PhotoShelf m_photos;
    CameraDesk m_camera;
    PriceQuestion m_prices;
    IntakeDesk m_intake;
    CompletionDesk m_completion;
    CountDesk m_count;
    CornerDesk m_corners;
    MoveDesk m_moves;
    StockDesk m_stock;
    OwnerDesk m_owners;
    WantedDesk m_wanted;
    ImportDesk m_imports;
    ExportDesk m_exports;
    ReceiveDesk m_receiving;
    NewItemDesk m_newItem;
    DepositDesk m_entrusted;
    TransferDesk m_transfers;
    ElsewhereDesk m_elsewhere;
    Practice* m_practice;
    BackupDesk m_backup;
    DrawerDesk m_drawer;
    CentreDesk m_centre;
    PlacesDesk m_places;
    TransferOrdersDesk m_transferOrders;
    StallsDesk m_stalls;
    TakingsDesk m_takings;
    ClosingsDesk m_closings;
    CentreLogDesk m_centreLog;
    ListDesk m_lists;
    Voice m_voice;
    ArtisanDesk m_artisan;
    PayablesDesk m_payables;
    ContractDesk m_contracts;
    HandoverDesk m_handovers;
    PaperTray m_paper;
    EuroRate m_euro;
    BuyerView m_buyer;
    ReportDesk m_report;
    ReceiptsDesk m_receipts;
    LogDesk m_log;
    RightsDesk m_rights;
    RulesLine m_rulesLine; // of the four after it
    RulesDesk m_rules;
    PromotionDesk m_promotions;
    PriceListDesk m_priceLists;
    IssuerDesk m_issuer;
    LookDesk m_look;
    LabelDesk m_labels;
    StampDesk m_stamps;
    SyncLoop m_sync;
    PhotoLoop m_photoLoop;
    Comfort m_comfort;
    Hands m_hands;
    KeyRing m_ring;
    PriceCheck m_price;
    Stage m_stage = Starting, m_cameFrom = Selling; // to pages with two ways to them
    QString m_goodsSection = QStringLiteral("count");
    Name m_stallName;
    QString m_stallCode;
    std::optional<Person> m_person;
    Name m_personName;
    QString m_personPortrait;
    std::optional<FaultKind> m_fault; // that the text tells
    QString m_faultText, m_faultDetails;
    bool m_joining = false;
    bool m_replaced = false; // another device has this one's place
    bool m_locked = false; // until the centre has given a new code
    std::optional<Joined> m_joined; // admitted, and the book not yet made
    QString m_joinComplaint, m_joinAddress;
    std::vector<Pepper> m_peppers; // of the book that is there
};

} // namespace touat
