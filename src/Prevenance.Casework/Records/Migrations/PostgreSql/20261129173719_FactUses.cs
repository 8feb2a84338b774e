using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FactUses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_fact_uses",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Person = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_fact_uses", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_fact_uses_Person",
                table: "casework_fact_uses",
                column: "Person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_fact_uses");
        }
    }
}
