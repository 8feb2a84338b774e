using Prevenance.Law;
using Prevenance.Texts.Files;
using YamlDotNet.RepresentationModel;

namespace Prevenance.Aids.Reading;

/// <summary>Finds the public variables that a file names, and checks that they can be read as it wants.</summary>
internal sealed class VariableReading(YamlMap file, LegalSystem law)
{
    public Variable Find(YamlNode at)
    {
        var name = (at as YamlScalarNode)?.Value ?? throw file.Fault(at, "attendu : le nom d’une variable publique", "expected the name of a public variable");
        return Find(name, at);
    }

    public Variable Find(string name, YamlNode at) => law.Find(name)
        ?? throw file.Fault(at, $"il n’y a pas de variable « {name} » ; les variables publiques sont sous /variables", $"there is no variable '{name}'; the public variables are listed under /variables");

    public Variable Flag(YamlNode at) => Find(at) is { Kind: ValueKind.Flag } flag
        ? flag
        : throw file.Fault(at, $"« {at} » n’est pas un fait qui se dit par oui ou non : dire is, ou une borne", $"'{at}' is no yes-or-no fact: say is, or a bound");

    public Variable Number(string name, YamlNode at) => Find(name, at) is { Kind: ValueKind.Amount or ValueKind.Number } number
        ? number
        : throw file.Fault(at, $"« {name} » n’est ni un nombre ni un montant", $"'{name}' is neither a number nor an amount");

    public Variable Right(YamlNode at) => Find(at) is { Kind: ValueKind.Amount or ValueKind.Number or ValueKind.Flag } right
        ? right
        : throw file.Fault(at, $"« {at} » n’est pas un droit qui se reçoit", $"'{at}' is no right that can be received");

    public IReadOnlyList<string> Values(Variable variable, YamlNode list)
    {
        var values = file.Texts(list);
        var wrong = values.FirstOrDefault(value => !variable.CanBe(value));
        if (wrong is null)
            return values;
        var expected = variable.Choices is { } choices
            ? Text.Of($"ses valeurs sont {string.Join(", ", choices.Names)}", $"its values are {string.Join(", ", choices.Names)}")
            : new("elle n’a pas de valeurs nommées", "it has no named values");
        throw file.Fault(list, Text.Of($"« {wrong} » n’est pas une valeur de {variable.Name} : {expected}", $"'{wrong}' is no value of {variable.Name}: {expected}"));
    }
}
