using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Reads how much an aid gives: a number, <c>{ scale }</c> or <c>{ formula }</c>.</summary>
internal sealed class AmountReader(YamlMap file, LegalSystem law)
{
    private readonly VariableReading variables = new(file, law);

    public AidAmount? Optional() => file.Find("amount") switch
    {
        null => null,
        YamlScalarNode number => new AidAmount.Fixed(file.NumberIn(number)),
        var other => Read(file.Inner(other, new("amount est un nombre, { scale: … } ou { formula: … }", "amount is a number, { scale: … } or { formula: … }"))),
    };

    private AidAmount Read(YamlMap map)
    {
        AidAmount amount = map.OptionalMap("scale", new("scale est { of: variable, steps: [{ from, amount }] }", "scale is { of: variable, steps: [{ from, amount }] }")) is { } scale
            ? ReadScale(scale)
            : new AidAmount.Computed(FormulaReader.Read(map.Text("formula"), name => variables.Number(name, map.Require("formula")), reason => map.Fault(map.Require("formula"), reason)));
        map.RefuseOtherKeys();
        return amount;
    }

    private AidAmount.Scale ReadScale(YamlMap scale)
    {
        var of = variables.Number(scale.Text("of"), scale.Require("of"));
        var steps = scale.List("steps").Select(step => ReadStep(scale.Inner(step, new("un palier est { from, amount }", "a step is { from, amount }")))).ToList();
        scale.RefuseOtherKeys();
        return steps.Zip(steps.Skip(1)).All(pair => pair.First.From < pair.Second.From)
            ? new AidAmount.Scale(new Measure.Of(of), steps)
            : throw scale.Fault("les paliers se rangent du plus bas au plus haut, chacun à partir de son seuil", "steps stand in growing order, each from its own threshold");
    }

    private static (double From, double Amount) ReadStep(YamlMap step)
    {
        var pair = (step.NumberIn(step.Require("from")), step.NumberIn(step.Require("amount")));
        step.RefuseOtherKeys();
        return pair;
    }
}
