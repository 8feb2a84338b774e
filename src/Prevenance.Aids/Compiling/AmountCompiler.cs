using System.Diagnostics;
using Prevenance.Law;
using Prevenance.Law.Figures;
using Prevenance.Law.France;

namespace Prevenance.Aids.Compiling;

/// <summary>Makes of an amount the expression that rules written in code are made of.</summary>
internal sealed class AmountCompiler
{
    private readonly AidAmount amount;
    private readonly Func<double, Figure> figure;

    public AmountCompiler(Aid aid)
    {
        amount = aid.Amount!;
        var header = new FigureHeader(aid.VariableName, aid.Label.French, aid.Unit, null, new Month(9999, 12));
        var known = Values(amount).Distinct().ToDictionary(value => value, value => Figure.Of(header, value, aid.Source.Url));
        figure = value => known[value];
    }

    public Number Of(Subject<Individu> person, Month month, ConditionCompiler conditions)
    {
        return amount switch
        {
            AidAmount.Fixed @fixed => figure(@fixed.Value)[month],
            AidAmount.Scale scale => OnScale(scale, conditions.Of(scale.Of), month),
            AidAmount.Computed computed => Of(computed.Formula),
            _ => throw new UnreachableException(),
        };

        Number Of(Formula formula) => formula switch
        {
            Formula.Literal literal => literal.Value,
            Formula.Read read => person.NumberOf(read.Variable, month),
            Formula.Extreme extreme => extreme.IsSmaller
                ? Expressions.Min(Of(extreme.A), Of(extreme.B))
                : Expressions.Max(Of(extreme.A), Of(extreme.B)),
            Formula.Operation { Sign: '+' } sum => Of(sum.A) + Of(sum.B),
            Formula.Operation { Sign: '-' } difference => Of(difference.A) - Of(difference.B),
            Formula.Operation { Sign: '*' } product => Of(product.A) * Of(product.B),
            Formula.Operation quotient => Of(quotient.A) / Of(quotient.B),
            _ => throw new UnreachableException(),
        };
    }

    private Number OnScale(AidAmount.Scale scale, Number number, Month month) => scale.Steps
        .Aggregate((Number)0, (below, step) => Expressions.When(number >= step.From, figure(step.Amount)[month]).Otherwise(below));

    private static IEnumerable<double> Values(AidAmount amount) => amount switch
    {
        AidAmount.Fixed @fixed => [@fixed.Value],
        AidAmount.Scale scale => scale.Steps.Select(step => step.Amount),
        _ => [],
    };
}
