using System.Text.Json.Nodes;
using Prevenance.Law;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Whose rights a page tells: the person's own, from answers that travel with the page, or those of an invented household.</summary>
/// <param name="Document">The household, in the field's own form.</param>
/// <param name="Month">The month for which rights are told.</param>
public sealed record Subject(JsonObject Document, Month Month)
{
    public Text Title { get; private init; } = RightsText.Title;

    /// <summary>The person's own answers; nothing for an example.</summary>
    public Answers? Answers { get; private init; }

    public Example? Example { get; private init; }

    /// <summary>The form that carries the answers from page to page; an example needs none.</summary>
    public string? Form => Answers is null ? null : "answers";

    /// <summary>The commune, by its INSEE code; nothing where it was not told.</summary>
    public string? Commune => Document["menages"]?.AsObject().First().Value?["depcom"]?.AsObject().First().Value?.GetValue<string>();

    private Text Path { get; init; } = Paths.Rights;

    public static Subject Of(Example example) =>
        new(example.Read(), Example.Month) { Title = example.Title, Example = example, Path = Paths.Example(example.Name) };

    public static Subject Of(Household household, Answers answers, Month month, Locale locale) =>
        new(new HouseholdDocument(household, month, locale).Write(), month) { Answers = answers };

    /// <summary>The address of a page about this household.</summary>
    public Text Address(Text page) => Paths.Under(Path, page);
}
