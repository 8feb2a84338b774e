using Prevenance.Exchange;
using Prevenance.Interviews;
using Prevenance.Interviews.Leads;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.Situations;
using Prevenance.Web.Pages.Resident.Examples;
using Prevenance.Web.Pages.Resident.Questions;
using Prevenance.Web.Places;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Rights;

/// <summary>Whose rights a page tells: the person's own, from answers that travel with the page, or those of an invented household.</summary>
/// <param name="Situation">What is known of the household.</param>
/// <param name="Month">The month for which rights are told.</param>
public sealed record Subject(Situation Situation, Month Month)
{
    private static readonly IReadOnlySet<string> NothingTicked = new HashSet<string>();

    public Text Title { get; private init; } = RightsText.Title;

    /// <summary>The person's own answers; nothing for an example.</summary>
    public Conversation? Conversation { get; private init; }

    public Example? Example { get; private init; }

    /// <summary>The form that carries the answers from page to page; an example needs none.</summary>
    public string? Form => Conversation is null ? null : "answers";

    /// <summary>The commune, by its INSEE code; nothing where it was not told.</summary>
    public string? Commune => Situation.PossibleValue(new FactAt(Residence.Depcom, Period.Forever, 0, Situation.Instances(Menage.Definition)[0])) is { IsExact: true } code
        ? CodeText.Unpack(code.Low)
        : null;

    /// <summary>The benefits that were ticked as received, by the names of the field.</summary>
    public IReadOnlySet<string> Received => Conversation is null ? NothingTicked : Told.Received(Conversation.Answers);

    /// <summary>The answers that would tell what the result lacks.</summary>
    internal MissingAnswers Missing { get; private init; } = MissingAnswers.OfExample(Month);

    /// <summary>The rights that the answers lead to, and that no question of the walk opens.</summary>
    public IReadOnlyList<Lead> Leads => Conversation is null ? [] : Trails.LeadsOf(Conversation.Answers, Month);

    /// <summary>What is already known to change in the months to come.</summary>
    public IReadOnlyList<KnownFact> ToCome { get; init; } = [];

    /// <summary>What the answers tell that asks for other helpers than the usual counters.</summary>
    public IReadOnlyList<Need> Needs => Places.Needs.Of(Conversation?.Answers);

    private Text Path { get; init; } = Paths.Rights;

    public static Subject Of(Example example) => new(SituationReader.Read(FrenchLaw.System, example.Read(), ReadingRules.Strict).Situation, Examples.Example.Month)
    {
        Title = example.Title,
        Example = example,
        Path = Paths.Example(example.Name),
    };

    /// <param name="conversation">What was told.</param>
    /// <param name="month">The month for which rights are told.</param>
    /// <param name="named">What each person is called by whoever reads; « vous » for who answered when absent.</param>
    public static Subject Of(Conversation conversation, Month month, Func<Who, Who>? named = null)
    {
        var household = ToldHousehold.From(conversation.Answers, month, named);
        return new(household.Situation, month) { Conversation = conversation, Missing = MissingAnswers.Of(household, conversation.Answers) };
    }

    /// <summary>The address of a page about this household.</summary>
    public Text Address(Text page) => Paths.Under(Path, page);
}
