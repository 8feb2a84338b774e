using System.Text.Json;
using System.Text.Json.Serialization;
using Prevenance.Accounts;
using Prevenance.Casework.People;

namespace Prevenance.Casework.Files;

/// <summary>Who somebody is, as it is sealed.</summary>
internal static class PersonJson
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static byte[] Write(Person person) => JsonSerializer.SerializeToUtf8Bytes(
        new Written(
            person.UsageName?.Value,
            person.BirthName?.Value,
            person.FirstNames?.Value,
            person.UsedName?.Value,
            [.. person.FormerNames.Select(name => name.Value)],
            person.Birth is { } birth ? new WrittenBirth(birth.Year, birth.Month, birth.Day, birth.IsAbout) : null,
            person.Contacts,
            person.Identifiers,
            person.EarlierWords,
            person.EarlierMeans),
        Options);

    /// <exception cref="JsonException">It was not written here.</exception>
    public static Person Read(FileKey key, byte[] json)
    {
        var written = JsonSerializer.Deserialize<Written>(json, Options) ?? throw new JsonException("nothing was written");
        return new Person(key)
        {
            UsageName = PersonName.Optional(written.Usage),
            BirthName = PersonName.Optional(written.Birth),
            FirstNames = PersonName.Optional(written.First),
            UsedName = PersonName.Optional(written.Used),
            FormerNames = [.. (written.Former ?? []).Select(PersonName.Of)],
            Birth = written.Born?.ToBirth(),
            Contacts = written.Contacts ?? [],
            Identifiers = written.Identifiers ?? [],
            EarlierWords = written.EarlierWords ?? [],
            EarlierMeans = written.EarlierMeans ?? [],
        };
    }

    private sealed record Written(
        string? Usage,
        string? Birth,
        string? First,
        string? Used,
        IReadOnlyList<string>? Former,
        WrittenBirth? Born,
        IReadOnlyList<ContactMeans>? Contacts,
        IReadOnlyList<Identifier>? Identifiers,
        IReadOnlyList<EarlierWords>? EarlierWords,
        IReadOnlyList<EarlierMeans>? EarlierMeans);

    private sealed record WrittenBirth(int Year, int? Month, int? Day, bool IsAbout)
    {
        public Birth ToBirth() =>
            IsAbout ? People.Birth.About(Year)
            : Month is not { } month ? People.Birth.In(Year)
            : Day is { } day ? People.Birth.On(new DateOnly(Year, month, day))
            : People.Birth.In(Year, month);
    }
}
