using Prevenance.Law.Rights;
using System.Reflection;
using Prevenance.Law.Assumptions;
using Prevenance.Law.Figures;
using Prevenance.Law.Situations;

namespace Prevenance.Law;

/// <summary>A body of law: its entities, its variables and its figures.</summary>
public sealed class LegalSystem
{
    private readonly Dictionary<string, Variable> variables;
    private readonly Lazy<Dictionary<Variable, Right>> rightOf;
    private Dictionary<Variable, Variable> rules = [];
    private Dictionary<Variable, Limit> limits = [];
    private Amendment? amendment;

    private LegalSystem(IReadOnlyList<Entity> entities, Dictionary<string, Variable> variables, FigureBook figures)
    {
        (Entities, this.variables, Figures) = (entities, variables, figures);
        rightOf = new(() => Rights.SelectMany(right => right.Variables, (right, variable) => (variable, right)).ToDictionary(pair => pair.variable, pair => pair.right));
    }

    /// <summary>The entities: the person first, then the groups.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public Entity Person => Entities[0];

    public IEnumerable<Entity> Groups => Entities.Skip(1);

    public IReadOnlyCollection<Variable> Variables => variables.Values;

    /// <summary>What somebody may be entitled to, in the order in which it is told; none in a law that does not describe its rights.</summary>
    public IReadOnlyList<Right> Rights { get; private set; } = [];

    /// <summary>What works out rights, by name.</summary>
    public IReadOnlyList<Variable> RightVariables => field ??= [.. Variables.Where(variable => variable.Notes.IsRight).OrderBy(right => right.Name, StringComparer.Ordinal)];

    public FigureBook Figures { get; }

    /// <summary>What is told from given facts before anything is computed.</summary>
    public IReadOnlyList<IFactCompletion> Completions { get; init; } = [];

    /// <summary>What cannot be, of facts that are each possible by themselves.</summary>
    public IReadOnlyList<IFactCheck> Checks { get; private set; } = [];

    /// <summary>What is taken for granted of facts that nobody said.</summary>
    public AssumptionBook Assumptions { get; private set; } = AssumptionBook.Empty;

    /// <summary>Whether a variable that the law computes is only an estimate of what people would say.</summary>
    internal bool IsEstimate(Variable variable) => Assumptions.IsEstimate(variable);

    /// <summary>
    /// How many months before the present the law looks at benefits: those that nobody gave are worked out, for a household that would have
    /// had them. A value of the present is the same whether they are asked too or not.
    /// </summary>
    public int MonthsLookedBack { get; private set; }

    /// <summary>Gathers the variables declared as static fields of the given types, with what their attributes say.</summary>
    /// <exception cref="FormulaException">Two variables have the same name, or the first entity is not the person.</exception>
    public static LegalSystem Gather(
        IEnumerable<Type> declarations, FigureBook figures, IReadOnlyList<IFactCompletion> completions, params IReadOnlyList<Entity> entities)
    {
        if (entities.Count(entity => entity.IsPerson) != 1 || !entities[0].IsPerson)
            throw new FormulaException("a legal system has one person entity, given first");
        var variables = new Dictionary<string, Variable>(StringComparer.Ordinal);
        var fields = declarations.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static));
        foreach (var field in fields.Where(field => field.FieldType.IsAssignableTo(typeof(Variable))))
        {
            var variable = (Variable)field.GetValue(null)!;
            Declare(variables, variable, VariableNotes.Of(field, variable.Name));
        }
        return new LegalSystem(entities, variables, figures) { Completions = completions };
    }

    /// <summary>The same law with more variables, declared as data and not as fields; the variables of this one are the same objects.</summary>
    /// <param name="declared">The variables, with what is said of each.</param>
    /// <param name="rights">The rights that they work out, told after those of the law.</param>
    /// <exception cref="FormulaException">Two variables have the same name.</exception>
    public LegalSystem With(IEnumerable<(Variable Variable, VariableNotes Notes)> declared, params IReadOnlyList<Right> rights)
    {
        var all = new Dictionary<string, Variable>(variables, StringComparer.Ordinal);
        foreach (var (variable, notes) in declared)
            Declare(all, variable, notes);
        return Like(all, rules, law => law.Rights = [.. Rights, .. rights]);
    }

    /// <summary>The same law, with what is said of its rights.</summary>
    /// <param name="folder">The folder of the law, where a file for each right stands beside its rules.</param>
    /// <exception cref="RefusalException">A file is written wrongly, or a right has no file, or a file no right.</exception>
    public LegalSystem Describing(string folder) => Like(variables, rules, law => law.Rights = RightBook.Read(folder, this));

    /// <summary>The same law, with its list of what is taken for granted.</summary>
    /// <param name="path">The file of assumptions.</param>
    /// <exception cref="RefusalException">The file is written wrongly, or does not agree with the law.</exception>
    public LegalSystem Assuming(string path) => Like(variables, rules, law => law.Assumptions = AssumptionFile.Read(path, this));

    /// <summary>The same law, which looks at benefits some months back.</summary>
    public LegalSystem LookingBack(int months) => Like(variables, rules, law => law.MonthsLookedBack = months);

    /// <summary>The same law, some variables of which are not worked out for everybody.</summary>
    /// <exception cref="FormulaException">A rule is no choice of the entity and rhythm of its variable, or a variable has two.</exception>
    public LegalSystem LimitedBy(Func<LegalSystem, IEnumerable<Limit>> declared)
    {
        var all = new Dictionary<Variable, Limit>(limits);
        foreach (var limit in declared(this))
        {
            var (variable, rule) = limit;
            if (rule.Kind != ValueKind.Choice || (rule.Entity, rule.Unit) != (variable.Entity, variable.Unit) || !all.TryAdd(variable, limit))
                throw new FormulaException($"{rule} cannot say for whom {variable} is worked out");
        }
        return Like(variables, rules, law => law.limits = all);
    }

    /// <summary>The same law, which refuses what cannot be.</summary>
    public LegalSystem Checking(params IReadOnlyList<IFactCheck> checks) => Like(variables, rules, law => law.Checks = [.. Checks, .. checks]);

    /// <summary>The right that a variable works out; nothing where it works out none.</summary>
    public Right? RightOf(Variable variable) => rightOf.Value.GetValueOrDefault(variable);

    public Variable? Find(string name) => variables.GetValueOrDefault(name);

    /// <summary>The same law, some rules of which are read as others write them; facts and questions serve both.</summary>
    /// <param name="readings">Rules under the names of the variables that they stand for, for the same entity and period.</param>
    /// <exception cref="FormulaException">A rule stands for no variable of this law, or for one of another form.</exception>
    public LegalSystem Read(params IEnumerable<Reading> readings)
    {
        var read = new Dictionary<Variable, Variable>(rules);
        foreach (var rule in readings.SelectMany(reading => reading.Rules))
        {
            if (!StoodFor(rule).HasFormOf(rule))
                throw new FormulaException($"{rule.Name} has not the form of the variable that it stands for");
            read[StoodFor(rule)] = rule;
        }
        return Like(variables, read);
    }

    /// <summary>The same law, some figures of which have other values; facts and questions serve both.</summary>
    public LegalSystem Amended(Amendment by) => Like(variables, rules, law => law.amendment = by);

    /// <summary>Calls rules of this law, by the figures that it has.</summary>
    internal T Apply<T>(Func<T> rules) => Amendment.Under(amendment, rules);

    /// <summary>The variables that a reading reads otherwise.</summary>
    public IEnumerable<Variable> VariablesOf(Reading reading) => reading.Rules.Select(StoodFor);

    /// <summary>Where the formula of a variable stands: in itself, unless it is read otherwise.</summary>
    internal Variable RuleOf(Variable variable) => rules.GetValueOrDefault(variable, variable);

    /// <summary>For whom a variable is not worked out; nothing where it is for everybody.</summary>
    internal Limit? LimitOf(Variable variable) => limits.GetValueOrDefault(variable);

    private LegalSystem Like(Dictionary<string, Variable> declared, Dictionary<Variable, Variable> read, Action<LegalSystem>? but = null)
    {
        var law = new LegalSystem(Entities, declared, Figures)
        {
            Completions = Completions,
            Checks = Checks,
            rules = read,
            limits = limits,
            amendment = amendment,
            Assumptions = Assumptions,
            MonthsLookedBack = MonthsLookedBack,
            Rights = Rights,
        };
        but?.Invoke(law);
        return law;
    }

    private static void Declare(Dictionary<string, Variable> variables, Variable variable, VariableNotes notes)
    {
        variable.Annotate(notes);
        if (!variables.TryAdd(variable.Name, variable))
            throw new FormulaException($"two variables are named {variable.Name}");
    }

    private Variable StoodFor(Variable rule) => Find(rule.Name) ?? throw new FormulaException($"{rule.Name} stands for no variable");
}
