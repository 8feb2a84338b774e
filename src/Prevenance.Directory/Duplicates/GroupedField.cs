namespace Prevenance.Directories.Duplicates;

/// <summary>A field of the card that stands for several structures that are one.</summary>
/// <param name="Field">Which one.</param>
/// <param name="Value">What it says.</param>
/// <param name="Source">The source that says so: the freshest that says anything.</param>
/// <param name="Updated">When that source last changed.</param>
public sealed record GroupedField(string Field, string Value, string Source, DateOnly? Updated)
{
    private static readonly (string Field, Func<Structure, string?> Read)[] Fields =
    [
        ("name", one => one.Name), ("siret", one => one.Siret), ("address", one => one.Location?.Address), ("postalCode", one => one.Location?.PostalCode),
        ("city", one => one.Location?.City), ("telephone", one => Joined(one.Telephones)), ("mail", one => Joined(one.Mails.Where(mail => !mail.IsPrivate).Select(mail => mail.Address))),
    ];

    /// <summary>Each field from the freshest source that has it.</summary>
    public static IReadOnlyList<GroupedField> Of(IReadOnlyList<Structure> group)
    {
        var freshest = group.OrderByDescending(one => one.Updated ?? DateOnly.MinValue).ToList();
        return
        [
            .. from field in Fields
               let teller = freshest.FirstOrDefault(one => field.Read(one) is { Length: > 0 })
               where teller is not null
               select new GroupedField(field.Field, field.Read(teller)!, teller.Source, teller.Updated),
        ];
    }

    private static string Joined(IEnumerable<string> texts) => string.Join(" ; ", texts);
}
