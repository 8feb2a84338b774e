namespace Prevenance.Directories.Referrals;

/// <summary>A line that the service would read of the person.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Words">What it says.</param>
public sealed record SharedLine(string Label, string Words)
{
    /// <summary>Whether it is where she lives: it leaves only while that is no secret.</summary>
    public bool TellsWhere { get; init; }

    /// <summary>Whether it is a way to reach her: not told, unless she says so, once where she lives is hidden.</summary>
    public bool IsContact { get; init; }

    /// <summary>The fact that it says, as her file names it; nothing where what it says is no fact of the file.</summary>
    public string? Fact { get; init; }
}

/// <summary>
/// The page that the service reads, as the person read it before it was sent: what she took out is not in it, and nothing of it changes afterwards.
/// </summary>
/// <param name="Service">The name of the service, on that day.</param>
/// <param name="Purpose">What it is asked for.</param>
/// <param name="Lines">What it reads of her.</param>
/// <param name="Until">Until when she agrees; nothing while it is a draft.</param>
public sealed record ReferralPage(string Service, string Purpose, IReadOnlyList<SharedLine> Lines, DateOnly? Until = null)
{
    /// <summary>She agrees until the end of the referral, and for a year at most.</summary>
    public const int MostMonths = 12;

    /// <summary>Whether the service writes to her domiciliation only: where she lives is hidden.</summary>
    public bool IsAddressHidden { get; init; }

    /// <summary>The facts that were told to the service, as her file names them; none while it is a draft. It was told them, whatever she takes back afterwards.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Under what a refusal or a wait is counted; nothing of what was kept before, and of what she took back.</summary>
    public CountedUnder? CountedUnder { get; init; }

    /// <summary>A second address of the service, for the second reminder.</summary>
    public string? SecondContact { get; init; }
}

/// <summary>A referral that is kept, with what time has done to it until now.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Service">The identifier of the service.</param>
/// <param name="Sender">The account of who sends it.</param>
/// <param name="Page">What the service reads.</param>
/// <param name="Referral">Its steps and what they gave to do.</param>
public sealed record KeptReferral(string Id, string Service, string Sender, ReferralPage Page, Referral Referral)
{
    /// <summary>Whether those who are with the person have something to do, or to learn of.</summary>
    public bool IsNews(DateOnly today) => Referral.State switch
    {
        _ when Referral.WaitsForReferent => true,
        ReferralState.Accepted or ReferralState.WaitingList or ReferralState.Declined or ReferralState.DidNotMeet or ReferralState.Done or ReferralState.Outcome or ReferralState.Withdrawn =>
            DateOnly.FromDateTime(Referral.Steps[^1].At) >= today.AddDays(-Keeping.ReferralDesk.DaysOfNews),
        _ => false,
    };

    /// <summary>Whether somebody who works with her sees it: a draft is for who prepares it, until she agrees.</summary>
    /// <param name="account">Who looks.</param>
    public bool IsSeenBy(string? account) => Referral.State != ReferralState.Draft || Sender == account;

    /// <summary>The last sentence that the person reads; nothing while it is a draft.</summary>
    public Text? ForThePerson => Referral.Steps.LastOrDefault(step => step.ForThePerson is not null)?.ForThePerson;
}

/// <summary>What a partner finds behind a link.</summary>
public enum PartnerSight
{
    /// <summary>No such link, a wrong code, or a question that is over: told alike.</summary>
    Nothing,

    /// <summary>« Demande retirée », without a name.</summary>
    Withdrawn,
    Page,
}

/// <summary>What a partner without an account reads.</summary>
/// <param name="Sight">What is found.</param>
/// <param name="Page">The page; nothing unless it may be read.</param>
/// <param name="Referral">Where the referral stands; nothing unless it may be read.</param>
/// <param name="Visit">What the page carries along, for what is sent back from it to be of the same visit.</param>
public sealed record PartnerView(PartnerSight Sight, ReferralPage? Page = null, Referral? Referral = null, string Visit = "");
