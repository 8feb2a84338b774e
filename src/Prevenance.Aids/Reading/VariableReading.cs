using Prevenance.Law;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Finds the public variables that a file names, and checks that they can be read as it wants.</summary>
internal sealed class VariableReading(YamlMap file, LegalSystem law)
{
    public Variable Find(YamlNode at)
    {
        var name = (at as YamlScalarNode)?.Value ?? throw file.Fault(at, "expected the name of a public variable");
        return Find(name, at);
    }

    public Variable Find(string name, YamlNode at) => law.Find(name)
        ?? throw file.Fault(at, $"there is no variable '{name}'; the public variables are listed under /variables");

    public Variable Flag(YamlNode at) => Find(at) is { Kind: ValueKind.Flag } flag
        ? flag
        : throw file.Fault(at, $"'{at}' is no yes-or-no fact: say is, or a bound");

    public Variable Number(string name, YamlNode at) => Find(name, at) is { Kind: ValueKind.Amount or ValueKind.Number } number
        ? number
        : throw file.Fault(at, $"'{name}' is neither a number nor an amount");

    public Variable Right(YamlNode at) => Find(at) is { Kind: ValueKind.Amount or ValueKind.Number or ValueKind.Flag } right
        ? right
        : throw file.Fault(at, $"'{at}' is no right that can be received");

    public IReadOnlyList<string> Values(Variable variable, YamlNode list)
    {
        var values = file.Texts(list);
        var wrong = values.FirstOrDefault(value => !variable.CanBe(value));
        if (wrong is null)
            return values;
        var expected = variable.Choices is { } choices ? $"its values are {string.Join(", ", choices.Names)}" : "it has no named values";
        throw file.Fault(list, $"'{wrong}' is no value of {variable}: {expected}");
    }
}
