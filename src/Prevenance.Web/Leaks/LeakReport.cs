using Prevenance.Accounts;

namespace Prevenance.Web.Leaks;

/// <summary>What somebody learned from all that the application answers them.</summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Asked">How many addresses were asked, searches included.</param>
/// <param name="Learned">What was learned, file by file; nothing of what it says is repeated.</param>
/// <param name="Differences">Where a file that does not exist for them was answered otherwise than one that never was.</param>
/// <param name="NotAsked">Addresses that name something else than a file, and that no page led to.</param>
/// <param name="Shared">How many words were not looked for, because many files hold them: they tell nobody's.</param>
public sealed record LeakReport(
    int Files, int Asked, IReadOnlyList<Learned> Learned, IReadOnlyList<LeakDifference> Differences, IReadOnlyList<string> NotAsked, int Shared);

/// <summary>Something that was learned.</summary>
/// <param name="Of">Of which file; of several where they hold the same words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Addresses">Where it was read.</param>
public sealed record Learned(IReadOnlyList<FileKey> Of, SecretKind Kind, IReadOnlyList<string> Addresses);

/// <summary>An answer by which a file that is not there can be told from one that never was.</summary>
/// <param name="Address">The address, of the file that is not there.</param>
/// <param name="What">What differs: the status, the length, or the words.</param>
public sealed record LeakDifference(string Address, string What);

/// <summary>What a file holds that a page could tell. Amounts are not among it: they are alike in many files, and tell nobody's.</summary>
public enum SecretKind
{
    /// <summary>The code of the file: that somebody is known here.</summary>
    Key,

    Name,
    Birth,

    /// <summary>A telephone, an e-mail address, where she lives, be it hidden.</summary>
    Reach,

    /// <summary>Words among the facts.</summary>
    Fact,

    Note,
    Contact,
    Appointment,
    Goal,
    Request,
    Referral,

    /// <summary>A page of the file itself was answered: facts, rights, amounts.</summary>
    Page,
}
