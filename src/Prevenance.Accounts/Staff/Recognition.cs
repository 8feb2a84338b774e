using Prevenance.Accounts.Journal;

namespace Prevenance.Accounts.Staff;

/// <summary>Who lost what lets them in is recognised by colleagues who saw them, and whom the journal names: a letter or a call opens nothing.</summary>
/// <param name="staff">Those who work here.</param>
/// <param name="journal">Where who recognised whom is noted; the account's own page shows it.</param>
public sealed class Recognition(StaffBook staff, AccessJournal journal)
{
    /// <summary>How many colleagues it takes for a password.</summary>
    public const int ForPassword = 1;

    /// <summary>How many it takes for the second step.</summary>
    public const int ForSecondStep = 2;

    /// <summary>Notes who recognised somebody, before what lets them in is given anew.</summary>
    /// <param name="lost">The account of who lost it.</param>
    /// <param name="by">The addresses of who saw them.</param>
    /// <param name="needed">How many it takes; as many as there are, where fewer others have an account.</param>
    /// <exception cref="RefusalException">Too few did, or one of them is not somebody else who works here.</exception>
    public async Task Note(Account lost, IReadOnlyCollection<string> by, int needed)
    {
        var others = (await staff.All()).Where(one => one.Id != lost.Id && one.LeftOn is null && !one.IsSuspended).ToList();
        var seen = by.Select(address => others.Find(one => string.Equals(one.Email, address, StringComparison.OrdinalIgnoreCase)) ?? throw NotAColleague(address))
            .DistinctBy(one => one.Id).ToList();
        if (seen.Count < Math.Min(needed, others.Count))
        {
            throw new RefusalException(Text.Of(
                $"{needed} collègue(s) qui ont vu la personne de leurs yeux sont à nommer, par leur adresse",
                $"{needed} colleague(s) who saw the person with their own eyes are to be named, by their address"));
        }
        await journal.Write(new SignInEntry(lost.Id, SignInOutcome.GivenAnew, Device.Command, seen is [] ? null : string.Join(", ", seen.Select(one => one.Name))));
    }

    private static RefusalException NotAColleague(string address) =>
        new(address, new Text("n’est pas le compte de quelqu’un d’autre qui travaille ici", "is not the account of somebody else who works here"));
}
