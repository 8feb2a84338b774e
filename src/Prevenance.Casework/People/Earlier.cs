namespace Prevenance.Casework.People;

/// <summary>A name or a birth, among those that may be corrected.</summary>
public enum IdentityPart
{
    FirstNames,
    UsageName,
    BirthName,
    UsedName,
    FormerName,
    Birth,
}

/// <summary>A name or a birth as it was noted until somebody wrote another.</summary>
/// <param name="Part">Which.</param>
/// <param name="Words">As it was noted; a birth as it is typed.</param>
/// <param name="At">When another was written.</param>
/// <param name="By">The account of who wrote it.</param>
public sealed record EarlierWords(IdentityPart Part, string Words, DateTimeOffset At, string By);

/// <summary>A means of contact as it was noted until somebody wrote another, or that it serves no more.</summary>
/// <param name="Means">As it was noted.</param>
/// <param name="At">When it was changed or ended.</param>
/// <param name="By">The account of who did.</param>
public sealed record EarlierMeans(ContactMeans Means, DateTimeOffset At, string By);

/// <summary>Keeps what was noted of somebody beside what takes its place: nothing of it is lost, and none of it is found any more.</summary>
internal static class EarlierOf
{
    /// <param name="before">As she was known.</param>
    /// <param name="after">As she is known now.</param>
    /// <param name="at">When that was written.</param>
    /// <param name="by">The account of who wrote it.</param>
    public static Person Keep(Person before, Person after, DateTimeOffset at, string by) => after with
    {
        EarlierWords = [.. before.EarlierWords, .. Words(before).Except(Words(after)).Select(one => new EarlierWords(one.Part, one.Words, at, by))],
        EarlierMeans = [.. before.EarlierMeans, .. before.Contacts.Except(after.Contacts).Select(means => new EarlierMeans(means, at, by))],
    };

    private static IEnumerable<(IdentityPart Part, string Words)> Words(Person person)
    {
        IEnumerable<(IdentityPart Part, string? Words)> noted =
        [
            (IdentityPart.FirstNames, person.FirstNames?.Value), (IdentityPart.UsageName, person.UsageName?.Value), (IdentityPart.BirthName, person.BirthName?.Value),
            (IdentityPart.UsedName, person.UsedName?.Value), (IdentityPart.Birth, person.Birth?.AsTyped), .. person.FormerNames.Select(name => (IdentityPart.FormerName, (string?)name.Value)),
        ];
        return noted.Where(one => one.Words is not null).Select(one => (one.Part, one.Words!));
    }
}
