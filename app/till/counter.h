// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counter: tiles, basket, payment, the panel that says what to give back. Every wish of a
// finger comes in here and goes to a noun or an act; what comes out is text and pictures.
#pragma once

#include <QAbstractItemModel>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "app/till/approval.h"
#include "app/till/consent_desk.h"
#include "app/till/book_thread.h"
#include "app/till/buyer_sight.h"
#include "app/till/cash_rows.h"
#include "app/till/code_choice.h"
#include "app/till/row_model.h"
#include "app/till/shelf_model.h"
#include "app/till/variant_grid.h"
#include "core/acts/exchange.h"
#include "core/book/state_tables.h"
#include "core/sales/basket.h"
#include "core/sales/being_paid.h"
#include "core/sales/denomination.h"

namespace touat {

class Counter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* tiles READ tiles CONSTANT)
    Q_PROPERTY(touat::VariantGrid* variants READ variants CONSTANT)
    Q_PROPERTY(QAbstractItemModel* families READ families CONSTANT)
    Q_PROPERTY(QString family READ family NOTIFY shownChanged)
    Q_PROPERTY(QString searchText READ searchText NOTIFY shownChanged)
    Q_PROPERTY(QAbstractItemModel* basket READ basket CONSTANT)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY basketChanged)
    Q_PROPERTY(QString totalText READ totalText NOTIFY basketChanged)
    Q_PROPERTY(QString offText READ offText NOTIFY basketChanged)
    Q_PROPERTY(QString chargesText READ chargesText NOTIFY basketChanged)
    Q_PROPERTY(bool wantsApproval READ wantsApproval NOTIFY basketChanged)
    Q_PROPERTY(QString saleOff READ saleOff NOTIFY basketChanged)
    // payments that were taken for this basket, and what is left
    Q_PROPERTY(QAbstractItemModel* tendered READ tendered CONSTANT)
    Q_PROPERTY(bool partlyPaid READ partlyPaid NOTIFY basketChanged)
    Q_PROPERTY(QString leftText READ leftText NOTIFY basketChanged)
    // goods that came back for what lies in the basket
    Q_PROPERTY(QString backText READ backText NOTIFY basketChanged)
    Q_PROPERTY(bool givesBack READ givesBack NOTIFY basketChanged)
    // of what is given back: nobody paid it, and it is taken off the account; "": nothing
    Q_PROPERTY(QString offAccountText READ offAccountText NOTIFY basketChanged)
    Q_PROPERTY(bool allOffAccount READ allOffAccount NOTIFY basketChanged)
    Q_PROPERTY(bool nothingLeft READ nothingLeft NOTIFY basketChanged)
    // whose basket it is, when somebody asked
    Q_PROPERTY(QString buyer READ buyer NOTIFY basketChanged)
    Q_PROPERTY(QString accountLeft READ accountLeft NOTIFY basketChanged)
    Q_PROPERTY(QString orderNumber READ orderNumberText NOTIFY basketChanged)
    // baskets that wait
    Q_PROPERTY(QAbstractItemModel* parked READ parked CONSTANT)
    Q_PROPERTY(int parkedCount READ parkedCount NOTIFY parkedChanged)
    Q_PROPERTY(QAbstractItemModel* offers READ offers CONSTANT)
    Q_PROPERTY(bool paying READ paying NOTIFY payingChanged)
    Q_PROPERTY(int flashedLine READ flashedLine NOTIFY flashed)
    // the line that was touched
    Q_PROPERTY(int openLine READ openLine NOTIFY openLineChanged)
    Q_PROPERTY(QString openName READ openName NOTIFY openLineChanged)
    Q_PROPERTY(QString openPicture READ openPicture NOTIFY openLineChanged)
    Q_PROPERTY(QString openTag READ openTag NOTIFY openLineChanged)
    Q_PROPERTY(QString openFloor READ openFloor NOTIFY openLineChanged)
    Q_PROPERTY(bool openIsPiece READ openIsPiece NOTIFY openLineChanged)
    Q_PROPERTY(QString openUnit READ openUnit NOTIFY openLineChanged)
    Q_PROPERTY(QString openNote READ openNote NOTIFY openLineChanged)
    Q_PROPERTY(QString staffNote READ staffNote NOTIFY basketChanged)
    Q_PROPERTY(QString openFamily READ openFamily NOTIFY openLineChanged)
    Q_PROPERTY(QString stockWarning READ stockWarning NOTIFY basketChanged)
    Q_PROPERTY(bool askingCentre READ askingCentre NOTIFY basketChanged) // about a voucher
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    // the last sale
    Q_PROPERTY(bool done READ done NOTIFY doneChanged)
    Q_PROPERTY(QString doneChange READ doneChange NOTIFY doneChanged)
    Q_PROPERTY(bool doneHasChange READ doneHasChange NOTIFY doneChanged)
    Q_PROPERTY(QString doneTotal READ doneTotal NOTIFY doneChanged)
    Q_PROPERTY(QString doneTender READ doneTender NOTIFY doneChanged)
    Q_PROPERTY(QString doneTenderKind READ doneTenderKind NOTIFY doneChanged)
    Q_PROPERTY(QString doneDue READ doneDue NOTIFY doneChanged) // of an account; "": none
    Q_PROPERTY(QString doneNumber READ doneNumber NOTIFY doneChanged)
    Q_PROPERTY(bool doneVoided READ doneVoided NOTIFY doneChanged)
    Q_PROPERTY(QString doneBack READ doneBack NOTIFY doneChanged) // what went back with it
    Q_PROPERTY(QString doneOffAccount READ doneOffAccount NOTIFY doneChanged)
    Q_PROPERTY(bool doneCorrectable READ doneCorrectable NOTIFY doneChanged)
    Q_PROPERTY(QAbstractItemModel* changeCash READ changeCash CONSTANT)
    // what was refused
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged)
    Q_PROPERTY(QString unknownCode READ unknownCode NOTIFY complaintChanged)

  public:
    Counter(BookThread& books, const Wording& wording, Approval& approval, ConsentDesk& consents,
            CodeChoice& choice,
            QObject* parent);

    QAbstractItemModel* tiles() { return &m_tiles; }
    VariantGrid* variants() { return &m_variants; } // of the tile that was touched
    QAbstractItemModel* families() { return &m_families; }
    QString family() const { return m_family; }
    QString searchText() const { return m_search; }
    QAbstractItemModel* basket() { return &m_lines; }
    int lineCount() const { return static_cast<int>(m_basket.lines().size()); }
    QString totalText() const;
    QString offText() const;     // what all reductions take away together; "": nothing
    QString chargesText() const; // stamp duty and rounding, when cash brings them
    bool wantsApproval() const;  // a price here is lower than the seller may go alone
    QString saleOff() const;     // "10 %" or "200": the reduction of the whole sale
    QAbstractItemModel* tendered() { return &m_tendered; }
    bool askingCentre() const { return m_vouchersAsked > 0; }
    bool partlyPaid() const { return !m_tenders.empty(); }
    QString leftText() const; // without its sign where the house gives back
    QString backText() const; // what came back is worth; "": no exchange
    bool givesBack() const;   // what came back is worth more than the basket
    QString offAccountText() const;
    bool allOffAccount() const { return givesBack() && swapSums().toGive.isZero(); }
    bool nothingLeft() const; // what was laid down pays all of it
    QString buyer() const;
    QString accountLeft() const; // what the buyer's account still allows; "": nothing
    QString orderNumberText() const;
    QAbstractItemModel* parked() { return &m_parked; }
    int parkedCount() const { return m_parked.rowCount(); }
    QAbstractItemModel* offers() { return &m_offers; }
    bool paying() const { return m_paying; }
    int flashedLine() const { return m_flashed; }
    int openLine() const { return m_open; }
    QString openName() const;
    QString openPicture() const;
    QString openTag() const;
    QString openFloor() const;
    bool openIsPiece() const;
    QString openUnit() const; // "kg", "m"; "": it is counted
    QString openNote() const;
    QString openFamily() const;
    QString staffNote() const;
    QString stockWarning() const; // more in the basket than the book says there is
    QString undoText() const;
    bool done() const { return m_done.has_value(); }
    QString doneChange() const;
    QString doneBack() const;
    QString doneOffAccount() const; // in an exchange: so much less is owed; "": nothing
    bool doneHasChange() const;
    QString doneTotal() const;
    QString doneTender() const;
    QString doneTenderKind() const;
    QString doneDue() const;
    QString doneNumber() const;
    bool doneVoided() const { return m_done && m_done->voided; }
    bool doneCorrectable() const;
    QAbstractItemModel* changeCash() { return &m_change; }
    QString complaint() const;
    QString unknownCode() const;

    Q_INVOKABLE void showFamily(const QString& key);
    Q_INVOKABLE void search(const QString& text);
    Q_INVOKABLE void add(int tile);
    Q_INVOKABLE void more(int line);
    Q_INVOKABLE void less(int line);
    Q_INVOKABLE void open(int line);
    Q_INVOKABLE void close();
    /// "3"; of what is measured also "1,25".
    Q_INVOKABLE void setQuantity(int line, const QString& typed);
    Q_INVOKABLE void setPrice(int line, const QString& dinars);
    /// So much off the line, or off the whole sale (line -1): digits as percent or as dinars; "" or
    /// "0" takes it away.
    Q_INVOKABLE void reduce(int line, const QString& digits, bool percent);
    /// What the reduction would make of it, told while it is typed; "" when it cannot be.
    Q_INVOKABLE QString reducedText(int line, const QString& digits, bool percent) const;
    /// What stands in the way of it: below which price the artisan has to be asked, or that a second person
    /// has to agree; "": nothing.
    Q_INVOKABLE QString reducedWarning(int line, const QString& digits, bool percent) const;
    /// As reducedWarning(), of a price that is typed.
    Q_INVOKABLE QString priceWarning(int line, const QString& dinars) const;
    Q_INVOKABLE void writeNote(int line, const QString& note);
    /// For the house alone, about the whole sale; on no paper.
    Q_INVOKABLE void writeStaffNote(const QString& note);
    /// A way to pay was touched: what leaves the basket from now on is written down.
    Q_INVOKABLE void beginToPay();
    /// The basket waits, and the next buyer is served.
    Q_INVOKABLE void park();
    /// Another basket may take this one's place. Refused: basketBegun, while parts of it are paid
    /// or goods came back for it.
    Result<Done> mayMakeRoom() const;
    Q_INVOKABLE void resume(int row);
    Q_INVOKABLE void remove(int line);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void payExact();
    Q_INVOKABLE void payOffer(int row);
    /// Less than what is left is a part, and the rest stays to be paid.
    Q_INVOKABLE void payCash(const QString& dinars);
    Q_INVOKABLE bool isPartInCash(const QString& dinars) const;
    /// `kind`: "card" or "mobile".
    /// `dinars`: a part of what is left; "": all of it.
    Q_INVOKABLE void payOther(const QString& kind, const QString& scheme, const QString& reference,
                              const QString& dinars = {}, const QString& terminal = {},
                              const QString& lastFour = {});
    Q_INVOKABLE void dropTender(int row);
    /// Goods came back and others will be taken for them, in one act when the difference is paid.
    /// `unpaid`: so much of their sale is still owed.
    /// Refused: as mayMakeRoom(), and while an order lies here, whose deposit pays for it alone.
    Result<Done> beginExchange(std::vector<ReturnedLine> lines, Money worth, Money unpaid);
    Q_INVOKABLE void dropExchange();
    Q_INVOKABLE void forgetBuyer();
    /// The basket of an order goes away; the order stays as it is.
    Q_INVOKABLE void forgetOrder();
    /// The sale on the done panel was a mistake: everything goes back the way it came.
    Q_INVOKABLE void voidDone();
    /// It was paid otherwise than was pressed. `kind`: "cash", "card" or "mobile".
    Q_INVOKABLE void correctDone(const QString& kind, const QString& scheme, const QString& reference,
                                 const QString& terminal = {}, const QString& lastFour = {});
    Q_INVOKABLE void startNext();
    Q_INVOKABLE void forgetComplaint();

    /// Sells what has the code; where several things here have it, somebody says which.
    void scan(const QString& code);
    CodeChoice& choice() const { return m_choice; }
    /// Whose basket it is: their prices count, and their account can pay.
    void setBuyer(CustomerId customer);
    /// An order is to be sold: what was paid before is laid down already. What lies on the counter
    /// waits in its turn. `goods`: as they are on the shelf now.
    void takeOrder(Basket basket, std::vector<ShelfItem> goods);
    /// The basket became an order: the counter is free.
    void putAway();
    const Basket& basketNow() const { return m_basket; }
    /// What each line costs with all reductions, beside the basket's.
    const PricedBasket& pricesNow() const { return m_priced; }
    /// Asks the centre whether a voucher is free, and says what it answered, or that it did not. Without it
    /// nobody is asked.
    using AskCentre =
        std::function<void(VoucherId voucher, std::function<void(const Result<Done>&)> then)>;
    void askVouchersOf(AskCentre centre) { m_askCentre = std::move(centre); }
    /// Who sells, from now on; empties nothing.
    void setSeller(const Person& person) { m_seller = person; }
    /// Something that the book did not know a moment ago; it goes into the cart.
    void sellNew(const ShelfItem& item);
    const Shelf& shelf() const { return m_shelf; }
    const ShelfItem* tileAt(int row) const { return m_tiles.at(row); }
    void rank(const std::vector<ItemId>& pinned, const std::vector<ItemId>& best) {
        m_tiles.rank(pinned, best);
    }
    bool knows(const QString& code) const { return m_shelf.findByCode(code.toStdString()); }
    /// What things of a family cost here; nothing while there are none.
    std::optional<Money> medianOf(const QString& family) const;
    /// What the item of a line costs: by its tag, which says more than its family, or else by that.
    std::optional<Money> usualPrice(int line) const;
    std::optional<Money> usualPrice(const ShelfItem& item) const;
    /// Reads shelf and unfinished basket from the book.
    void read();
    Day today() const { return m_today; } // whose prices and rules were read
    void retell();
    /// A number for a document that is no basket of this counter; nobody else gets it.
    std::int64_t takeNumber() { return ++m_lastNumber; }
    /// The last sale, for paper that is asked for again.
    std::optional<SaleId> doneSale() const;
    BuyerSight sight() const;
    void stopPaying(); // after a fault: the press did nothing, the basket is still here

  signals:
    void shownChanged();
    void basketChanged();
    void payingChanged();
    void flashed();
    void openLineChanged();
    void lineLeft(); // it is closed, or another one is open: what was asked about it is over
    void undoChanged();
    void doneChanged();
    void complaintChanged();
    void soldNow(touat::SaleId sale);
    void soldOnAccount(touat::SaleId sale); // comes with it: somebody has to sign
    void cashTaken(); // the drawer has to open
    void parkedChanged();
    void refused();
    void shelfChanged(); // it was read anew

  private:
    struct Line {
        BasketLine line;
        ShelfItem item;
        Money paid; // with all reductions
        Money tagged;
        friend bool operator==(const Line& a, const Line& b) {
            return a.line == b.line && a.item.name == b.item.name && a.paid == b.paid;
        }
    };
    struct Family {
        QString key;
        int count = 0;
        friend bool operator==(const Family&, const Family&) = default;
    };
    struct Offer {
        Money amount;
        friend bool operator==(const Offer&, const Offer&) = default;
    };
    struct Finished {
        SaleId sale;
        std::string number;
        Money total;
        Money change;
        std::vector<Tender> tenders;
        Money cameBack; // in an exchange: what the goods were worth that came back
        Money offAccount; // of it: what nobody had paid
        std::optional<Day> due; // of what stands on an account
        bool voided = false;
    };
    struct Waiting {
        ParkedBasket parked;
        ShelfItem first; // stands for it as a picture
        Money total;
        friend bool operator==(const Waiting& a, const Waiting& b) {
            return a.parked.basket.number() == b.parked.basket.number();
        }
    };
    struct Swap {
        std::vector<ReturnedLine> lines;
        Money worth;
        Money unpaid; // of their sale; goes to the account before anything is given back
    };
    struct Buyer { // and the order that is being sold
        Name name;
        std::string phone;
        Money limit;
        Money owed;
        std::optional<PriceList> list;
        std::string order; // its number
        Money deposit;
    };
    struct Removed {
        std::size_t at = 0;
        BasketLine line;
    };
    struct Startup {
        Shelf shelf;
        std::optional<OnCounter> counter; // put down unsold
        std::map<ItemId, Money> least;    // see m_least
        Money worth;                      // of what came back for it
        Money unpaid;                     // of its sale
        bool currentSold = false;     // the basket on the screen is a sale already
        std::vector<ParkedBasket> parked;
        std::int64_t lastNumber = 0; // sold or parked
        Stall stall;
        ShopRules rules;
        PriceBook prices;
        Day today;
    };

    void startUp(Startup read);
    void putDown(const Startup& read);
    void addItem(const ShelfItem& item);
    void changed(); // the basket did: tell the page, keep it safe
    void refresh(); // lines, offers, total
    void keep();    // writes the basket beside the screen
    SaleToClose saleAtHand() const;
    SaleToClose saleOf(const Basket& basket) const;
    LineToSell lineAtHand(const BasketLine& line, const ShelfItem& item) const;
    Result<Done> hasParts(const Basket& basket) const; // refused: as priceSale()
    std::optional<PricedBasket> reduced(int line, const QString& digits, bool percent) const;
    std::optional<Money> askedBelow(const BasketLine& line) const; // for all of it
    bool needsWord(const BasketLine& line, const PricedLine& priced) const; // of a second person
    QString warning(const BasketLine& line, const PricedLine& priced) const;
    void noteRemoved(std::size_t at, Quantity less); // when somebody had begun to pay
    bool changeTo(Basket basket, const Result<Done>& done);
    SwapSums swapSums() const; // all zero: nothing came back
    BeingPaid beingPaid() const;
    Money left() const; // to be paid now
    void layDown(Tender tender);
    void pay(std::vector<Tender> tenders, const std::optional<Person>& approver = std::nullopt);
    void refusePayment(const Refusal& refusal);
    void askWho(std::vector<Tender> tenders, const Refusal& refusal); // agrees to the price
    void askArtisans(std::vector<ToAsk> all, std::vector<Tender> tenders, const Refusal& refusal);
    void voidWith(const std::optional<Person>& approver);
    void finish(std::vector<Tender> tenders, const Sold& sold, Money offAccount,
                const std::string& number, std::optional<Day> due, std::vector<ShelfItem> moved);
    void takeParked(std::vector<ParkedBasket> parked);
    void readBuyer(); // of the basket; its prices and its deposit follow
    void meet(std::optional<Buyer> buyer);
    QString stampWarning(const ShelfItem& item) const; // "": nothing
    bool takeVoucher(const QString& code);
    void askCentreAbout(const VoucherCode& voucher);
    void layDown(const VoucherCode& voucher);
    void nextBasket();
    void forgetRemoved();
    void refuseWith(const Refusal& refusal);
    bool scanMeasured(const QString& code);
    std::vector<ShelfItem> meantBy(const QString& code) const;
    bool holds(int line) const { return line >= 0 && line < lineCount(); }
    const ShelfItem* itemOf(int line) const;
    const ShelfItem* openItem() const { return itemOf(m_open); }
    void readFamilies();

    BookThread& m_books;
    const Wording& m_wording;
    Shelf m_shelf;
    QTimer m_idle; // between touches, the shelf is made ready to be searched
    std::map<ItemId, Money> m_least; // of one unit, without asking the artisan
    ShelfModel m_tiles;
    VariantGrid m_variants;
    RowModel<Family> m_families;
    RowModel<Line> m_lines;
    RowModel<Offer> m_offers;
    CashRows m_change;
    RowModel<Tender> m_tendered;
    RowModel<Waiting> m_parked;
    Approval& m_approval;
    ConsentDesk& m_consents;
    CodeChoice& m_choice;
    Person m_seller;
    Stall m_stall;
    ShopRules m_rules;
    PriceBook m_prices;
    Day m_today;
    std::int64_t m_lastNumber = 0; // of any basket so far
    Basket m_basket;
    PricedBasket m_priced;         // at what the tables said when the counter was read
    std::vector<Tender> m_tenders; // taken for it so far
    std::optional<Swap> m_swap;
    QString m_family;
    QString m_search;
    AskCentre m_askCentre;
    int m_vouchersAsked = 0; // of the centre, which has not answered yet
    bool m_paying = false;
    std::vector<ItemId> m_waiting; // touched while a sale was being written
    QStringList m_packetsWaiting;  // scanned meanwhile: what one holds is in its code
    int m_flashed = -1;
    int m_open = -1;
    std::optional<Buyer> m_buyer;
    std::optional<Removed> m_removed;
    QTimer m_undoTime;
    std::optional<Finished> m_done;
    std::optional<Refusal> m_refusal;
};

} // namespace touat
