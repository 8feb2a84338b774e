using System.Text.RegularExpressions;
using Prevenance.Casework.People;
using Prevenance.Web.Components;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>Reads the names and the birth of somebody as they are typed, when she is made known and when something of it is corrected.</summary>
internal static partial class TypedIdentity
{
    private const int OldestAge = 120;

    /// <returns>Nothing where nothing was typed, or it cannot be a name, which is noted.</returns>
    public static PersonName? Name(string field, string typed, Errors errors)
    {
        if (Nir.IsIn(typed))
        {
            errors.Note(field, PeopleText.NoNir);
            return null;
        }
        try
        {
            return PersonName.Optional(typed);
        }
        catch (RefusalException refusal)
        {
            errors.Note(field, refusal.Reason.AsSentence());
            return null;
        }
    }

    /// <returns>Nothing where nothing was typed, or nobody alive was born then, which is noted.</returns>
    public static Birth? Born(string field, string typed, DateOnly today, Errors errors)
    {
        if (typed.Length == 0)
            return null;
        if (Birth.Typed(typed) is not { } born)
            errors.Note(field, LongAgo().Replace(typed, "2000") is var nearer && nearer != typed && Birth.Typed(nearer) is not null ? PeopleText.BornTooLongAgo : PeopleText.NotBorn);
        else if (Earliest(born) > today)
            errors.Note(field, PeopleText.BornToCome);
        else if (born.Year < today.Year - OldestAge)
            errors.Note(field, PeopleText.BornTooLongAgo);
        else
            return born;
        return null;
    }

    /// <summary>A year in which nobody alive was born, and which is therefore read as none.</summary>
    [GeneratedRegex(@"(?<!\d)1(?:[0-8]\d\d|900)(?!\d)")]
    private static partial Regex LongAgo();

    private static DateOnly Earliest(Birth born) => born.Date ?? new DateOnly(born.Year, born.Month ?? 1, 1);
}
