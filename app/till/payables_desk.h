// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the house owes its artisans, for whoever pays them: all accounts, one of them line by line, a
// run over all, contracts that end, goods that stand for long. Asked of the centre, or of this stall's
// own book where somebody pays out of its drawer.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/manager/payables.h"
#include "app/till/cash_rows.h"
#include "app/till/consent_desk.h"
#include "app/till/courier.h"
#include "app/till/manager_lists.h"
#include "app/till/wording.h"
#include "core/acts/print_tags.h"

namespace touat {

class PayablesDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the till has it")
    Q_PROPERTY(QAbstractItemModel* dues READ dues CONSTANT) // of the filter
    Q_PROPERTY(QAbstractItemModel* ending READ ending CONSTANT)
    Q_PROPERTY(QAbstractItemModel* old READ old CONSTANT)
    Q_PROPERTY(QAbstractItemModel* runRows READ runRows CONSTANT)
    Q_PROPERTY(QAbstractItemModel* lines READ lines CONSTANT)     // of the account that is open
    Q_PROPERTY(QAbstractItemModel* payouts READ payouts CONSTANT) // of it
    Q_PROPERTY(QString section READ section NOTIFY sectionChanged)
    Q_PROPERTY(QString filter READ filter NOTIFY changed)
    Q_PROPERTY(QString sorting READ sorting NOTIFY changed) // of old goods: "days", "artisan", "commune"
    Q_PROPERTY(int oldDays READ oldDays NOTIFY changed)
    Q_PROPERTY(bool mayLower READ mayLower NOTIFY changed) // prices of old goods
    Q_PROPERTY(int repriced READ repriced NOTIFY changed) // goods that need a new tag now
    Q_PROPERTY(QString owedText READ owedText NOTIFY changed)       // to all
    Q_PROPERTY(QString payableText READ payableText NOTIFY changed) // of it today
    Q_PROPERTY(QString owingText READ owingText NOTIFY changed)     // by artisans to the house
    Q_PROPERTY(QString unclaimedText READ unclaimedText NOTIFY changed) // for more than 90 days
    Q_PROPERTY(bool known READ known NOTIFY changed) // somebody has answered
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool fromDrawer READ fromDrawer NOTIFY changed) // cash can be counted out of one here
    Q_PROPERTY(QString complaint READ complaint NOTIFY changed)
    // the account that is open
    Q_PROPERTY(bool opened READ opened NOTIFY accountChanged)
    Q_PROPERTY(QString artisanName READ artisanName NOTIFY accountChanged)
    Q_PROPERTY(QString communeName READ communeName NOTIFY accountChanged)
    Q_PROPERTY(QString portrait READ portrait NOTIFY accountChanged)
    Q_PROPERTY(QString phone READ phone NOTIFY accountChanged)
    Q_PROPERTY(QString balanceText READ balanceText NOTIFY accountChanged)
    Q_PROPERTY(bool owes READ owes NOTIFY accountChanged) // the artisan, to the house
    Q_PROPERTY(QString accountPayable READ accountPayable NOTIFY accountChanged) // "": nothing today
    Q_PROPERTY(QAbstractItemModel* aged READ aged CONSTANT) // who did not fetch what, since when
    Q_PROPERTY(QStringList agedTexts READ agedTexts NOTIFY changed) // in all: four ages
    Q_PROPERTY(QAbstractItemModel* stalls READ stalls CONSTANT) // what each owes the centre
    Q_PROPERTY(bool atCentre READ atCentre NOTIFY changed)
    // paying
    Q_PROPERTY(bool paying READ paying NOTIFY payChanged)
    Q_PROPERTY(QString payText READ payText NOTIFY payChanged)
    Q_PROPERTY(QString method READ method NOTIFY payChanged)
    Q_PROPERTY(bool drawer READ drawer NOTIFY payChanged)
    Q_PROPERTY(QAbstractItemModel* payCash READ payCash CONSTANT) // in notes and coins
    Q_PROPERTY(QString paidText READ paidText NOTIFY payChanged)  // just now; "": nothing
    // the run
    Q_PROPERTY(QString runState READ runState NOTIFY changed) // "", "drafted", "approved", "closed"
    Q_PROPERTY(QString runAmount READ runAmount NOTIFY changed)
    Q_PROPERTY(QString runPaid READ runPaid NOTIFY changed)
    Q_PROPERTY(QString runDay READ runDay NOTIFY changed)
    Q_PROPERTY(int runDone READ runDone NOTIFY changed)
    Q_PROPERTY(int runOf READ runOf NOTIFY changed)
    Q_PROPERTY(int preparing READ preparing NOTIFY changed) // of how many a list is being made; 0: of none

  public:
    PayablesDesk(const Wording& wording, ConsentDesk& consents, QObject* parent);

    QAbstractItemModel* dues() { return &m_dues; }
    /// The accounts of the filter, for a table and a paper.
    std::optional<ManagerList> list() const;
    QAbstractItemModel* ending() { return &m_ending; }
    QAbstractItemModel* old() { return &m_old; }
    QAbstractItemModel* runRows() { return &m_runRows; }
    QAbstractItemModel* lines() { return &m_lines; }
    QAbstractItemModel* payouts() { return &m_payouts; }
    QAbstractItemModel* aged() { return &m_aged; }
    QStringList agedTexts() const;
    QAbstractItemModel* stalls() { return &m_stalls; }
    bool atCentre() const { return !m_fromDrawer; }
    QAbstractItemModel* payCash() { return &m_payCash; }
    QString section() const { return m_section; }
    QString filter() const { return m_filter; }
    QString sorting() const { return m_sorting; }
    int oldDays() const { return m_oldDays; }
    bool mayLower() const { return m_mayLower; }
    int repriced() const { return static_cast<int>(m_repriced.size()); }
    QString owedText() const;
    QString payableText() const;
    QString owingText() const;
    QString unclaimedText() const;
    bool known() const { return m_known; }
    bool busy() const { return m_busy; }
    bool fromDrawer() const { return m_fromDrawer; }
    QString complaint() const { return m_complaint; }
    bool opened() const { return m_account.has_value(); }
    QString artisanName() const { return m_account ? m_wording.name(m_account->name) : QString{}; }
    QString communeName() const { return m_account ? m_wording.name(m_account->commune) : QString{}; }
    QString portrait() const;
    QString phone() const;
    QString balanceText() const;
    bool owes() const { return m_account && m_account->balance.isNegative(); }
    QString accountPayable() const;
    bool paying() const { return m_paying.has_value(); }
    QString payText() const;
    QString method() const;
    bool drawer() const { return m_paying && m_paying->from == CashFrom::drawer; }
    QString paidText() const { return m_paidText; }
    QString runState() const;
    QString runAmount() const;
    QString runPaid() const;
    QString runDay() const;
    int runDone() const;
    int runOf() const;
    int preparing() const { return m_preparing; }
    /// Whose account is open.
    std::optional<ArtisanId> openArtisan() const;
    const std::optional<AccountAnswer>& account() const { return m_account; }
    const StallDue* stallAt(int row) const;
    Day today() const { return m_all.today; }
    /// Something was done beside payouts: all is read again, and the sentence stands beside it.
    void afterHandover(const QString& sentence);

    /// Who gets the address for the slip of a payout made here, where a centre has one; "": there is none.
    using AskLink = std::function<void(PayoutId, std::function<void(const std::string& address)>)>;
    void askLinksOf(AskLink ask) { m_askLink = std::move(ask); }
    /// `token` names the session at the centre; "" for one's own book.
    void begin(Courier::Carry carry, const std::string& token, bool fromDrawer, const Person& by);
    void end();
    void retell();
    void fail(); // what was asked is not answered any more

    /// "owed", "aged", "run", "ending", "old" or "stalls".
    Q_INVOKABLE void look(const QString& section);
    /// "all", "payable", "owing" or "unclaimed".
    Q_INVOKABLE void choose(const QString& filter);
    Q_INVOKABLE void sortOld(const QString& by);
    Q_INVOKABLE void chooseOldDays(int days);
    /// What old goods, by the `key` of their row, would cost with so much off; 0: as little as the contract
    /// lets go without asking. "": it is no reduction.
    Q_INVOKABLE QString loweredText(const QString& key, int percent) const;
    /// The artisan has to be asked for it.
    Q_INVOKABLE bool loweredAsks(const QString& key, int percent) const;
    /// Lowers it, after the artisan's word where that is needed.
    Q_INVOKABLE void lower(const QString& key, int percent);
    /// New tags for what was lowered here.
    Q_INVOKABLE void wantTags();
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void openOfRun(int row);
    Q_INVOKABLE void openOfEnding(int row);
    Q_INVOKABLE void openOfAged(int row);
    Q_INVOKABLE void close(); // the account, or the paying
    /// What is sold up to a day so many days ago.
    Q_INVOKABLE void draft(int daysAgo);
    Q_INVOKABLE void approve();
    Q_INVOKABLE void closeRun();
    Q_INVOKABLE void startPaying();
    Q_INVOKABLE void payOfRun(int row);
    /// "cash", "postal_account", "mobile" or "bank".
    Q_INVOKABLE void payBy(const QString& method);
    Q_INVOKABLE void payFrom(bool drawer);
    Q_INVOKABLE void pay(const QString& reference);
    /// A payment did not arrive, or was a mistake; with a word why.
    Q_INVOKABLE void takeBack(int row, const QString& why);
    /// The account that is open: "month" and "year" until today, "last_month" and "last_year" whole.
    Q_INVOKABLE void printStatement(const QString& period);
    /// What a line of it is about: the account of one item, or the slip of what was handed over.
    Q_INVOKABLE void printLine(int row);
    Q_INVOKABLE void printPayout(int row); // its slip again
    /// Whom to call because something of theirs was sold so many days ago.
    Q_INVOKABLE void printSold(int daysAgo);
    Q_INVOKABLE void printOld();
    /// Whom to call: "money" that nobody fetched, a "term" that ends.
    Q_INVOKABLE void printCalls(const QString& why);
    /// The goods of a row of `ending` may stay so many months longer, from the end or, where it is over,
    /// from today; `byPhone` the artisan said so, or else here.
    Q_INVOKABLE void renew(const QString& key, int months, bool byPhone);
    Q_INVOKABLE void forgetComplaint();
    void print(PaperQuestion about);
    void printSlip(ArtisanEntryId line);
    /// How wide slips are printed here; nothing: on sheets.
    void setRoll(std::optional<int> millimetres) { m_roll = millimetres; }

  signals:
    void changed();
    void sectionChanged();
    void accountChanged();
    void payChanged();
    void paid();
    void paperCame(const touat::PaperAnswer& paper);
    void tagsWanted(const std::vector<touat::TagWish>& tags);

  private:
    struct Paying {
        ArtisanId artisan;
        std::optional<RunId> run;
        Money amount;
        Money inCash; // what no coin can pay is given on top
        PayoutMethod method = PayoutMethod::cash;
        CashFrom from = CashFrom::safe;
    };
    template <class Answer>
    void ask(const char* path, const std::string& body, std::function<void(Answer)> then);
    void read();
    void readAccount(ArtisanId artisan);
    void readAgain(std::optional<ArtisanId> artisan, std::optional<PaperQuestion> slip = {});
    void show(PayablesAnswer answer);
    bool isUnclaimed(ArtisanId artisan) const;
    void forgetPaid();
    void filterDues();
    void showAged();
    void sortOldGoods();
    static QString keyOf(const OldGoods& goods);
    static QString keyOf(const EndingContract& ending);
    const OldGoods* oldAt(const QString& key) const;
    static std::optional<Money> lowered(const OldGoods& goods, int percent);
    void orderLower(const OldGoods& goods, Money price, const ArtisanSaid* said,
                    ConsentDesk::Told told = {});
    void setPaying(std::optional<Paying> paying);
    void drawPaying();
    void setBusy(bool busy);
    void complain(const QString& sentence);
    QString kindText(const StatementLine& line) const;

    const Wording& m_wording;
    ConsentDesk& m_consents;
    std::vector<TagWish> m_repriced;
    Courier::Carry m_carry;
    std::string m_token;
    bool m_fromDrawer = false;
    AskLink m_askLink;
    bool m_mayLower = false;
    std::optional<int> m_roll;
    PayablesAnswer m_all;
    Money m_most; // of the bars
    std::optional<AccountAnswer> m_account;
    std::optional<Paying> m_paying;
    RowModel<DueRow> m_dues;
    RowModel<EndingContract> m_ending;
    RowModel<AgedRow> m_aged;
    RowModel<StallDue> m_stalls;
    RowModel<OldGoods> m_old;
    RowModel<RunRow> m_runRows;
    RowModel<StatementLine> m_lines;
    RowModel<PayoutRow> m_payouts;
    CashRows m_payCash;
    QString m_section = QStringLiteral("owed");
    QString m_filter = QStringLiteral("all");
    QString m_sorting = QStringLiteral("days");
    int m_oldDays = 90;
    bool m_known = false;
    bool m_busy = false;
    int m_preparing = 0;
    QString m_complaint;
    QString m_paidText;
    int m_asked = 0; // answers to what was asked before somebody left are not shown
};

} // namespace touat
