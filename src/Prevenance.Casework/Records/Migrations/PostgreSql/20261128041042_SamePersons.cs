using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Prevenance.Casework.Records.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class SamePersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_same_persons",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    One = table.Column<string>(type: "text", nullable: false),
                    Other = table.Column<string>(type: "text", nullable: false),
                    AreOne = table.Column<bool>(type: "boolean", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnBy = table.Column<string>(type: "text", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_same_persons", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_same_persons_One",
                table: "casework_same_persons",
                column: "One");

            migrationBuilder.CreateIndex(
                name: "IX_casework_same_persons_Other",
                table: "casework_same_persons",
                column: "Other");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_same_persons");
        }
    }
}
