using Prevenance.Law.Planning;
namespace Prevenance.Law;

/// <summary>How much work one request may ask for. Past any of these bounds it is refused: nobody's request takes the machine from the others.</summary>
public sealed record Effort
{
    public static readonly Effort Default = new();

    /// <summary>Values asked for, each for one variable and period. Every right over two years is two thirds of it at the most.</summary>
    public int MostQuestions { get; init; } = 5_000;

    /// <summary>Months from the present, or else the first one asked, to the last one asked: rights of a month read those of the months before, back to the present.</summary>
    public int MostMonths { get; init; } = 120;

    /// <summary>Nodes of one graph: ten times every right over two years.</summary>
    public int MostNodes { get; init; } = 1_000_000;

    /// <summary>Values held at once, of eight bytes: those of a plan, times the persons and groups.</summary>
    public long MostValues { get; init; } = 20_000_000;

    /// <exception cref="TooMuchAskedException">There are too many questions, or they lie too far apart.</exception>
    internal void Require(Request request)
    {
        if (request.Questions.Count > MostQuestions)
        {
            throw new TooMuchAskedException(new Text(
                $"{request.Questions.Count} valeurs sont demandées ; au plus {MostQuestions} peuvent l’être à la fois",
                $"{request.Questions.Count} values are asked for; at most {MostQuestions} can be at once"));
        }
        var dated = request.Questions.Where(question => question.Period.Unit != PeriodUnit.Forever).ToList();
        if (dated.Count > 0 && dated.Max(question => question.Period.Start) - (request.Present ?? request.EarliestMonth) > MostMonths)
        {
            throw new TooMuchAskedException(new Text(
                $"les mois demandés s’étendent sur plus de {MostMonths} mois ; demandez-les en plusieurs fois",
                $"the months asked for span more than {MostMonths} months; ask for them in several requests"));
        }
    }

    /// <exception cref="TooMuchAskedException">The values would not stand in the memory that one request may take.</exception>
    internal void RequireValues(long count)
    {
        if (count > MostValues)
        {
            throw new TooMuchAskedException(new Text(
                "trop de personnes pour tout ce qui est demandé ; demandez moins de valeurs, ou pour moins de personnes",
                "too many persons for all that is asked; ask for fewer values, or for fewer persons"));
        }
    }
}
